import { usePrefetchQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { CustomerQuery } from "#contract/customer-query.ts";
import type { CustomerPage } from "#contract/customer-record.ts";
import { customerQueries } from "#web/api/customer-queries.ts";

/** A page of the list, and which query it answers. */
export interface KeptPage {
  page: CustomerPage;
  query: CustomerQuery;
  /** Milliseconds since 1970. */
  loadedAt: number;
}

/**
 * The page for `query`, or the last one that came while it is on its way or has failed: rows that are on the screen
 * stay there until there are better ones. react-query keeps them while a query is pending but not once it has failed.
 */
export function useCustomerPage(query: CustomerQuery) {
  usePrefetchQuery(customerQueries.list(query)); // now, not after this drawing is on the screen
  const { data, error, isFetching, isPlaceholderData, dataUpdatedAt, refetch } = useQuery(
    customerQueries.list(query),
  );
  const fresh = isPlaceholderData ? undefined : data;
  const [kept, setKept] = useState<KeptPage | null>(null);
  const shown: KeptPage | null = fresh ? { page: fresh, query, loadedAt: dataUpdatedAt } : kept;
  // Setting state while rendering is React's own way to remember something of the previous render.
  if (fresh && (kept?.page !== fresh || kept.loadedAt !== dataUpdatedAt)) setKept(shown);
  const isAnswer = fresh !== undefined;
  const isBusy = !isAnswer && isFetching;
  /** What the footer tells of: what is on its way, or else what is on the screen, which is the former page after a failure. */
  const place = isBusy || !shown ? query : shown.query;
  return { shown, isAnswer, isBusy, place, error, isFetching, refetch: () => void refetch() };
}
