import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Customer } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { customerQueries } from "./customer-queries.ts";
import { resellersStaleTime } from "./reseller-queries.ts";
import { currentEmployee } from "./session-state.ts";

/** What is told of a reseller above a customer; the whole customer that it is would be kept for minutes. */
export type ResellerAbove = Pick<Customer, "_id" | "name" | "resellerCustomerGroups">;

/**
 * The resellers above a customer whose `parentReseller` is `id`: from the top down, `id` itself last, as far up as
 * the user may see. The resellers list has no parents, so the way is walked customer by customer; every customer
 * of the same reseller shares the answer. Apart from the other queries of resellers, because only the drawer needs it.
 */
export function resellerPathQuery(id: string) {
  return queryOptions({
    queryKey: [currentEmployee(), "resellers", "path", id],
    queryFn: ({ client }) => walkUp(client, id),
    staleTime: resellersStaleTime,
  });
}

/** Deeper than any chain of resellers; a cycle ends where it would begin again. */
const maxLevels = 8;

async function walkUp(client: QueryClient, id: string): Promise<ResellerAbove[]> {
  const path = new Map<string, ResellerAbove>();
  let next: string | null | undefined = id;
  while (next && !path.has(next) && path.size < maxLevels) {
    const reseller: CustomerRecord | null = await client.fetchQuery(customerQueries.detail(next));
    if (!reseller) break;
    const { _id, name, resellerCustomerGroups } = reseller.customer;
    path.set(next, { _id, name, resellerCustomerGroups });
    next = reseller.customer.parentReseller;
  }
  return [...path.values()].reverse();
}
