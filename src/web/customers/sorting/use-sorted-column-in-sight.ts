import { useEffect } from "react";
import type { ListQuery } from "#contract/customer-query.ts";

/** Brings the column that the rows are sorted by into sight, once for each order; the rows stay where they are. */
export function useSortedColumnInSight(sort: ListQuery["sort"]) {
  useEffect(() => {
    if (sort)
      document.querySelector("th[aria-sort]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sort]);
}
