import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type CustomerQuery, defaultRequest, maxLimit } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { apiPaths } from "#contract/paths.ts";
import { resellersSchema } from "#contract/resellers.ts";
import { isAdmin } from "#contract/session.ts";
import type { Reseller } from "#insight/reseller-tree.ts";
import { customerQueries, fetchCustomerPage } from "./customer-queries.ts";
import { fetchAsUser } from "./fetch-as-user.ts";
import { currentEmployee, sessionState } from "./session-state.ts";

/** Resellers come and go a few times a year; five minutes saves a request per page and filter. */
const staleTime = 300_000;

export const resellerQueries = {
  /** The resellers that the user may name as `parentReseller`, the own one included. */
  list: () =>
    queryOptions({
      queryKey: [currentEmployee(), "resellers"],
      queryFn: ({ signal }) =>
        fetchAsUser({ path: apiPaths.resellers, read: (json) => resellersSchema.parse(json), signal }),
      staleTime,
    }),

  /**
   * The customers that are resellers, as far as the user may see: they carry the `parentReseller` that the resellers
   * list does not have. The user's own reseller is not among them, because it is not its own customer.
   */
  parents: () =>
    queryOptions({
      queryKey: [currentEmployee(), "resellers", "parents"],
      queryFn: ({ signal }) => fetchParents(signal),
      staleTime,
    }),

  /**
   * The resellers above a customer whose `parentReseller` is `id`: from the top down, `id` itself last, as far up as
   * the user may see. The resellers list has no parents, so the way is walked customer by customer; every customer
   * of the same reseller shares the answer.
   */
  path: (id: string) =>
    queryOptions({
      queryKey: [currentEmployee(), "resellers", "path", id],
      queryFn: ({ client }) => walkUp(client, id),
      staleTime,
    }),
};

async function fetchParents(signal: AbortSignal): Promise<Reseller[]> {
  const user = sessionState().session?.user;
  const all = user !== undefined && isAdmin(user);
  const query: CustomerQuery = {
    ...defaultRequest,
    limit: maxLimit,
    resellers: true,
    includeDeleted: true, // the resellers list keeps them as well, because their customers still name them
    all,
    includeSubresellers: !all,
  };
  const parents: Reseller[] = [];
  let total = 1;
  for (let offset = 0; offset < total; offset += maxLimit) {
    const page = await fetchCustomerPage({ ...query, offset }, signal);
    total = page.total;
    for (const { customer } of page.customers)
      parents.push({
        _id: customer._id,
        name: customer.name ?? "",
        parentReseller: customer.parentReseller ?? null,
      });
  }
  return parents;
}

/** Deeper than any chain of resellers; a cycle ends where it would begin again. */
const maxLevels = 8;

async function walkUp(client: QueryClient, id: string): Promise<CustomerRecord[]> {
  const path = new Map<string, CustomerRecord>();
  let next: string | null | undefined = id;
  while (next && !path.has(next) && path.size < maxLevels) {
    const reseller: CustomerRecord | null = await client.fetchQuery(customerQueries.detail(next));
    if (!reseller) break;
    path.set(next, reseller);
    next = reseller.customer.parentReseller;
  }
  return [...path.values()].reverse();
}
