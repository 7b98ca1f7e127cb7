import type { ListQuery } from "#contract/customer-query.ts";
import { exportFileName } from "#insight/export/file-name.ts";
import { activeFilters, type FilterParameter } from "../filters/active-filters.ts";
import { useResellerName } from "../use-reseller-name.ts";
import type { ExportChoices } from "./export-choices.ts";

// Named by the reseller, where an ADMIN starts, and more to know of the same customers.
const decideNothing: readonly FilterParameter[] = ["parentReseller", "all", "iptvdevices"];

/** Names the file of the list `query` as of this minute. */
export function useFileName(query: ListQuery): (choices: ExportChoices) => string {
  const resellerName = useResellerName();
  return ({ scope, format }) => {
    const list = {
      reseller: query.parentReseller && resellerName(query.parentReseller),
      search: query.filter,
      isFiltered: activeFilters(query).some((active) => !decideNothing.includes(active)),
      isSelection: scope === "selected",
    };
    return exportFileName(list, format, new Date());
  };
}
