import { queryOptions } from "@tanstack/react-query";
import { apiPaths } from "#contract/paths.ts";
import { type SavedView, savedViewSchema, savedViewsSchema, type ViewContent } from "#contract/saved-view.ts";
import { fetchAsUser } from "./fetch-as-user.ts";
import { currentEmployee } from "./session-state.ts";

/** The user's own views, from the server: the same on every device. */
export function savedViewsQuery() {
  return queryOptions({
    queryKey: [currentEmployee(), "views"],
    queryFn: ({ signal }) =>
      fetchAsUser({ path: apiPaths.views, read: (json) => savedViewsSchema.parse(json), signal }),
    staleTime: 30_000,
  });
}

/**
 * Stores a view under `id`: over the one of that `version`, or as a new one where `version` is null. Throws ApiError
 * 409 `version`, `name` or `views` (src/server/views/view-store.ts).
 */
export function putView(
  { id, version }: { id: string; version: number | null },
  { name, search, layout }: ViewContent,
): Promise<SavedView> {
  return fetchAsUser({
    path: apiPaths.view(id),
    method: "PUT",
    body: { name, search, layout, version },
    read: (json) => savedViewSchema.parse(json),
  });
}

/** Deletes a view as it was seen; 409 `version` when it is another by now. */
export function deleteView({ id, version }: Pick<SavedView, "id" | "version">): Promise<void> {
  return fetchAsUser({
    path: `${apiPaths.view(id)}?version=${version}`,
    method: "DELETE",
    read: () => undefined,
  });
}
