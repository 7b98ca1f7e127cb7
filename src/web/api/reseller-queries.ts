import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { apiPaths } from "#contract/paths.ts";
import { resellersSchema } from "#contract/resellers.ts";
import { customerQueries } from "./customer-queries.ts";
import { fetchAsUser } from "./fetch-as-user.ts";
import { currentEmployee } from "./session-state.ts";

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
