import { usePrefetchQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import { customerQueries, type ListPage } from "#web/api/customer-queries.ts";

/** A page of the list, and which query it answers. */
export interface KeptPage {
  page: ListPage;
  query: ListQuery;
  /** Milliseconds since 1970. */
  loadedAt: number;
}

/**
 * The page for `query`, or the last one that came while it is on its way or has failed: rows that are on the screen
 * stay there until there are better ones. react-query keeps them while a query is pending but not once it has failed.
 */
export function useCustomerPage(query: ListQuery) {
  const queryClient = useQueryClient();
  usePrefetchQuery(customerQueries.list(query)); // now, not after this drawing is on the screen
  const { data, error, isFetching, isPlaceholderData, dataUpdatedAt, refetch } = useQuery({
    ...customerQueries.list(query),
    // A part of the page that comes later must not ask again for what has failed: its banner would go under the pointer.
    retryOnMount: false,
  });
  const fresh = isPlaceholderData ? undefined : data;
  const [kept, setKept] = useState<KeptPage | null>(null);
  const loadedAt = data?.whole?.loadedAt ?? dataUpdatedAt;
  const shown: KeptPage | null = fresh ? { page: fresh, query, loadedAt } : kept;
  // Setting state while rendering is React's own way to remember something of the previous render.
  if (fresh && (kept?.page !== fresh || kept.loadedAt !== loadedAt)) setKept(shown);
  const isAnswer = fresh !== undefined;
  const isBusy = !isAnswer && isFetching;
  /** What the footer tells of: what is on its way, or else what is on the screen, which is the former page after a failure. */
  const place = isBusy || !shown ? query : shown.query;
  const load = () => {
    void queryClient.invalidateQueries({ queryKey: customerQueries.wholes(), refetchType: "none" });
    void refetch();
  };
  return { shown, isAnswer, isBusy, place, error, isFetching, refetch: load };
}
