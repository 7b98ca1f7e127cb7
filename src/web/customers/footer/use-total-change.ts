import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { type ListQuery, writeAddress } from "#contract/customer-query.ts";
import type { CustomerPage } from "#contract/customer-record.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import type { useCustomerPage } from "../use-customer-page.ts";

interface TotalChange {
  before: number;
  /** The answer that told it. */
  page: CustomerPage;
}

/**
 * Tells that the newest answer has another total than the one before it under the same filters, for as long as its
 * page is on the screen: customers have come or gone, so rows were passed over or stand on two pages. The pages from
 * before are asked for again when they are next shown.
 */
export function useTotalChange({ shown, isAnswer }: ReturnType<typeof useCustomerPage>): TotalChange | null {
  const queryClient = useQueryClient();
  const newest = useRef(shown);
  const [change, setChange] = useState<TotalChange | null>(null);

  useEffect(() => {
    const known = newest.current;
    if (!isAnswer || !shown) return;
    const isSameList = known !== null && filtersOf(known.query) === filtersOf(shown.query);
    // A page out of the cache tells nothing new.
    if (isSameList && shown.loadedAt <= known.loadedAt) return;
    newest.current = shown;
    if (!isSameList || known.page.total === shown.page.total) return;
    setChange({ before: known.page.total, page: shown.page });
    void queryClient.invalidateQueries({
      queryKey: customerQueries.lists(),
      predicate: ({ state }) => state.dataUpdatedAt < shown.loadedAt,
      refetchType: "none",
    });
  });
  return isAnswer && change?.page === shown?.page ? change : null;
}

/** What decides which customers are in the list, as one text: everything but which of them are shown, and how much. */
function filtersOf(query: ListQuery): string {
  return writeAddress({
    ...query,
    offset: 0,
    limit: 1,
    full: false,
    iptvdevices: false,
    sort: "",
  }).toString();
}
