import type { SavedView, ViewContent } from "#contract/saved-view.ts";
import { ApiError } from "#web/api/api-error.ts";
import { deleteView, putView, savedViewsQuery } from "#web/api/saved-views.ts";
import { queryClient } from "#web/query-client.ts";

/** Saves a new view. Throws ApiError, as all of these do; the list of views is then asked for again. */
export function addView(content: ViewContent): Promise<SavedView> {
  return store({ id: crypto.randomUUID(), version: null }, content);
}

/** Saves over a view as it was seen. */
export function replaceView(view: SavedView, content: ViewContent): Promise<SavedView> {
  return store(view, content);
}

/** Brings back a view that was deleted. */
export function restoreView(view: SavedView): Promise<SavedView> {
  return store({ id: view.id, version: null }, view);
}

export async function removeView(view: SavedView): Promise<void> {
  await change(() => deleteView(view));
  await keep((views) => views.filter(({ id }) => id !== view.id));
}

async function store(over: { id: string; version: number | null }, content: ViewContent) {
  const saved = await change(() => putView(over, content));
  await keep((views) => [...views.filter(({ id }) => id !== saved.id), saved]);
  return saved;
}

/** A refusal means that another tab or device was there first: what it did is fetched. */
async function change<Answer>(request: () => Promise<Answer>): Promise<Answer> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof ApiError && error.status === 409)
      await queryClient.invalidateQueries({ queryKey: savedViewsQuery().queryKey });
    throw error;
  }
}

/** The views on the screen follow at once; a request that was on its way would bring the old ones back. */
async function keep(update: (views: SavedView[]) => SavedView[]) {
  const { queryKey } = savedViewsQuery();
  await queryClient.cancelQueries({ queryKey });
  const views = queryClient.getQueryData(queryKey);
  if (views) queryClient.setQueryData(queryKey, update(views));
  else await queryClient.invalidateQueries({ queryKey });
}
