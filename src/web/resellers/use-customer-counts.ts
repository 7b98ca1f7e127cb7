import { useQueries, useQueryClient } from "@tanstack/react-query";
import { customerQueries } from "#web/api/customer-queries.ts";
import { useUser } from "#web/session/use-session.ts";
import { type CountState, countsToAsk } from "./counts-to-ask.ts";
import { scopeOf } from "./reseller-scope.ts";

/** `number`: customers in the list behind the link; the words say why there is none. */
export type CustomerCount = number | "loading" | "failed" | "forbidden";

/**
 * Counts the customers of the resellers in view, a few at a time. A count whose row leaves the view, or the page, has
 * nobody who waits for it any more, and its request is cancelled (docs/decisions/004); one that came is kept.
 */
export function useCustomerCounts(ids: readonly string[], includeSubresellers: boolean) {
  const client = useQueryClient();
  const user = useUser();
  const asked = ids.flatMap((id) => {
    const scope = scopeOf(user, id, includeSubresellers);
    return scope ? [{ id, ...customerQueries.list({ ...scope, limit: 1 }) }] : [];
  });
  const mayRun = countsToAsk(
    asked.map(({ queryKey }): CountState => {
      const state = client.getQueryState(queryKey);
      if (state?.fetchStatus === "fetching") return "running";
      return state && state.status !== "pending" ? "settled" : "idle";
    }),
  );
  const answers = useQueries({
    // Without the list's placeholder: another reseller's number must not stand in while this one is on its way.
    queries: asked.map(({ id: _id, placeholderData: _placeholder, ...query }, index) => ({
      ...query,
      enabled: mayRun[index] ?? false,
      retry: false,
    })),
  });

  const counts = new Map<string, CustomerCount>(ids.map((id) => [id, "forbidden"]));
  for (const [index, { id }] of asked.entries()) {
    const answer = answers[index];
    counts.set(id, answer?.data?.total ?? (answer?.error ? "failed" : "loading"));
  }
  const failed = asked.filter((_, index) => answers[index]?.error && !answers[index]?.data);
  /** Forgets what failed; it is asked for again, a few at a time as before. */
  const retry = () => {
    for (const { queryKey } of failed) void client.resetQueries({ queryKey, exact: true });
  };
  return { counts, failed: failed.length, retry };
}
