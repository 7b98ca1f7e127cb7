import { useQuery } from "@tanstack/react-query";
import type { ListQuery } from "#contract/customer-query.ts";
import { customerQueries } from "#web/api/customer-queries.ts";

/** The list's page as far as it has come. The list asks for it; the drawer only looks, and never causes a request. */
export function useLoadedPage(query: ListQuery) {
  const list = useQuery({ ...customerQueries.list(query), enabled: false });
  // The former page stands in for the one on its way, but it answers another question.
  const page = list.isPlaceholderData ? undefined : list.data;
  return { page, loadedAt: page?.whole?.loadedAt ?? list.dataUpdatedAt, hasFailed: list.isError };
}
