import type { Query, QueryClient } from "@tanstack/react-query";
import { customerQueries } from "./customer-queries.ts";

/** Customers on pages that were left: ten pages of 25 for Back and the way back. Further back, a page is asked for again. */
const kept = 250;

/**
 * Forgets the pages and details that were left longest ago. React Query forgets by age alone: all that was shown in the
 * last five minutes, which quick paging through full customers makes tens of megabytes.
 */
export function forgetLeftPages(queryClient: QueryClient) {
  const cache = queryClient.getQueryCache();
  const left = new Set<Query>();
  cache.subscribe(({ type, query }) => {
    if (type === "removed") left.delete(query);
    if ((type !== "added" && type !== "observerRemoved") || !isOfCustomers(query)) return;
    left.delete(query);
    left.add(query); // the last one now
    let customers = 0;
    for (const other of [...left].reverse()) {
      if (other.isActive() || other.state.fetchStatus !== "idle") continue;
      if (customers >= kept) cache.remove(other);
      customers += customersIn(other); // the page that goes beyond stays: it may be all there is
    }
  });
}

function isOfCustomers({ queryKey }: Query): boolean {
  const [, customers] = customerQueries.all();
  return queryKey[1] === customers;
}

function customersIn({ state: { data } }: Query<unknown>): number {
  const isPage = typeof data === "object" && data !== null && "customers" in data;
  return isPage && Array.isArray(data.customers) ? data.customers.length : 1;
}
