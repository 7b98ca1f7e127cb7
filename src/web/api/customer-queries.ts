import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import {
  type CustomerQuery,
  defaultRequest,
  isOfWhole,
  type ListQuery,
  listRequest,
  writeRequest,
} from "#contract/customer-query.ts";
import { type CustomerPage, readCustomerPage } from "#contract/customer-record.ts";
import { apiPaths } from "#contract/paths.ts";
import { isAdmin } from "#contract/session.ts";
import { untilLoaded } from "#web/later.ts";
import { fetchAsUser } from "./fetch-as-user.ts";
import { currentEmployee, sessionState } from "./session-state.ts";

/** A page of the list. One that the desk put together is a part of the whole list, which was loaded before it. */
export interface ListPage extends CustomerPage {
  whole?: {
    /** Milliseconds since 1970. */
    loadedAt: number;
    /** How many were loaded, before they were narrowed. */
    total: number;
    /** The list was another at the end of the loading than at its beginning: customers may be missing. */
    hasMoved: boolean;
  };
}

/** Long enough that a loader and the component behind it are one request; freshness is shown, not guessed. */
const staleTime = 30_000;

/** The customer list and the single customer, as the signed-in user may see them. */
export const customerQueries = {
  all: () => [currentEmployee(), "customers"] as const,
  lists: () => [...customerQueries.all(), "list"] as const,
  /** All customers that match, for a list that the desk puts together (whole-list.ts). Not among what forget-left-pages.ts forgets. */
  wholes: () => [currentEmployee(), "whole list"] as const,

  /** One page. While another page is on its way, the former one stays (`isPlaceholderData`). */
  list: (query: ListQuery) =>
    queryOptions({
      queryKey: [...customerQueries.lists(), query],
      queryFn: ({ signal }): Promise<ListPage> =>
        isOfWhole(query) ? wholePage(query, signal) : fetchCustomerPage(listRequest(query), signal),
      placeholderData: keepPreviousData,
      // Cut out of what is here, again whenever it is shown: what it is cut out of may be newer.
      // Without a network, too; what is not here waits for it in its own query.
      ...(isOfWhole(query) ? { staleTime: 0, retry: false, networkMode: "always" } : { staleTime }),
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

/** Its code comes behind the first list, which is seldom one of those. */
async function wholePage(query: ListQuery, signal: AbortSignal): Promise<ListPage> {
  const module = await untilLoaded(() => import("#web/book/whole-page.ts"));
  return module.wholePage(query, signal);
}

function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
