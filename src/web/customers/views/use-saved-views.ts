import { useQuery } from "@tanstack/react-query";
import { savedViewsQuery } from "#web/api/saved-views.ts";

/** The user's views by name, with the state of their request. */
export function useSavedViews() {
  const query = useQuery(savedViewsQuery());
  const views = query.data?.toSorted((one, other) => one.name.localeCompare(other.name, "da"));
  return { ...query, views };
}
