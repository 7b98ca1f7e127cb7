import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { customerQueries } from "./customer-queries.ts";
import { resellersStaleTime } from "./reseller-queries.ts";
import { currentEmployee } from "./session-state.ts";

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
