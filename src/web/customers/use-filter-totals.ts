import { useQueries } from "@tanstack/react-query";
import type { ListQuery } from "#contract/customer-query.ts";
import { customerQueries } from "#web/api/customer-queries.ts";

/** How many customers each of these filters would find in place of the query's own; those that find nobody are left out. */
export function useFilterTotals(filters: readonly string[], query: ListQuery) {
  // What is narrowed would have to be loaded whole for each of them.
  const asked = query.narrow ? [] : filters;
  const answers = useQueries({
    queries: asked.map((filter) => {
      // The count of another filter would be a lie.
      const { placeholderData: _, ...options } = customerQueries.list({
        ...query,
        filter,
        sort: "", // what is counted has no order
        full: false,
        offset: 0,
        limit: 1,
      });
      return options;
    }),
  });
  return asked.flatMap((filter, index) => {
    const total = answers[index]?.data?.total ?? 0;
    return total > 0 ? [{ filter, total }] : [];
  });
}
