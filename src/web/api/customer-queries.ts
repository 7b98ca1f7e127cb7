import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type CustomerQuery, defaultRequest, listRequest, writeRequest } from "#contract/customer-query.ts";
import { readCustomerPage } from "#contract/customer-record.ts";
import { apiPaths } from "#contract/paths.ts";
import { isAdmin } from "#contract/session.ts";
import { fetchAsUser } from "./fetch-as-user.ts";
import { currentEmployee, sessionState } from "./session-state.ts";

/** Long enough that a loader and the component behind it are one request; freshness is shown, not guessed. */
const staleTime = 30_000;

/** The customer list and the single customer, as the signed-in user may see them. */
export const customerQueries = {
  all: () => [currentEmployee(), "customers"] as const,
  lists: () => [...customerQueries.all(), "list"] as const,

  /** One page. While another page is on its way, the former one stays (`isPlaceholderData`). */
  list: (query: CustomerQuery) =>
    queryOptions({
      queryKey: [...customerQueries.lists(), query],
      queryFn: ({ signal }) => fetchCustomerPage(listRequest(query), signal),
      placeholderData: keepPreviousData,
      staleTime,
    }),

  /** One customer in full, or null where the user may not see such a customer. */
  detail: (id: string) =>
    queryOptions({
      queryKey: [...customerQueries.all(), "detail", id],
      queryFn: async ({ signal }) => {
        const { customers } = await fetchCustomerPage(byIds([id]), signal);
        // The platform may answer the id in another letter case than it was asked for.
        return customers.find(({ customer }) => sameId(customer._id, id)) ?? null;
      },
      staleTime,
    }),
};

/** These customers in full, as wide as the level allows: a link must open whatever filters the list has. */
export function byIds(customerIds: string[]): CustomerQuery {
  const user = sessionState().session?.user;
  return {
    ...defaultRequest,
    customerIds,
    full: true,
    iptvdevices: true,
    includeDeleted: true,
    includeSubresellers: true,
    all: user !== undefined && isAdmin(user),
  };
}

/** One page of `GET /api/customer`; for queries that are made of more than one. */
export function fetchCustomerPage(query: CustomerQuery, signal: AbortSignal) {
  return fetchAsUser({
    path: `${apiPaths.customers}?${writeRequest(query)}`,
    read: readCustomerPage,
    signal,
  });
}

function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
