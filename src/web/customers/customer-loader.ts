import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from "react-router";
import { canListCustomers } from "#contract/session.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { queryClient } from "#web/query-client.ts";
import { requireSession } from "#web/session/load-session.ts";
import { readSearch } from "./read-search.ts";

/** Milliseconds in which a click still seems to be answered at once. */
const aMoment = 80;

/**
 * Asks for the customer that the address names while the drawer's code and drawing are still to come, and gives the
 * answer a moment: a drawer that is drawn with it is drawn once, not empty first (docs/decisions/004). A list in full
 * mode has everything already, and nothing is asked for.
 */
export async function customerLoader({ request, params: { id = "" } }: LoaderFunctionArgs) {
  const { user } = await requireSession(request);
  const { query } = readSearch(new URL(request.url).searchParams, user);
  if (query.full || !canListCustomers(user)) return null;
  const detail = customerQueries.detail(id);
  const isKnown = queryClient.getQueryData(detail.queryKey) !== undefined;
  const answer = queryClient.prefetchQuery(detail);
  if (!isKnown) await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, aMoment))]);
  return null;
}

/** The list's part of the address says nothing about the customer. */
export function isOtherCustomer({ currentParams, nextParams }: ShouldRevalidateFunctionArgs): boolean {
  return currentParams.id !== nextParams.id;
}
