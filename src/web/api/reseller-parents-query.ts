import { queryOptions } from "@tanstack/react-query";
import { type CustomerQuery, defaultRequest, maxLimit } from "#contract/customer-query.ts";
import { isAdmin } from "#contract/session.ts";
import type { Reseller } from "#insight/reseller-tree.ts";
import { fetchCustomerPage } from "./customer-queries.ts";
import { resellersStaleTime } from "./reseller-queries.ts";
import { currentEmployee, sessionState } from "./session-state.ts";

/** Far more than there are: a platform that counts wrong is asked no further. */
const mostParents = 10_000;

/**
 * The customers that are resellers, as far as the user may see: they carry the `parentReseller` that the resellers
 * list does not have. The user's own reseller is not among them, because it is not its own customer. Apart from the
 * other queries of resellers, because the first list does not need it.
 */
export function resellerParentsQuery() {
  return queryOptions({
    queryKey: [currentEmployee(), "resellers", "parents"],
    queryFn: ({ signal }) => fetchParents(signal),
    staleTime: resellersStaleTime,
  });
}

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
    if (page.customers.length + page.unreadableRows === 0) break; // whatever the total says
    total = Math.min(page.total, mostParents);
    for (const { customer } of page.customers)
      parents.push({
        _id: customer._id,
        name: customer.name ?? "",
        parentReseller: customer.parentReseller ?? null,
      });
  }
  return parents;
}
