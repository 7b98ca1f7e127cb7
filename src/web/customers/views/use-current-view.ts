import type { SavedView, ViewContent } from "#contract/saved-view.ts";
import { useUser } from "#web/session/use-session.ts";
import { customersColumns } from "../table/customers-columns.tsx";
import { useTableLayout } from "../table/table-layout.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { isLeft } from "./left-view.ts";
import { useRememberedView } from "./remembered-view.ts";
import { isShown, type Shown, searchOf } from "./same-view.ts";
import { useSavedViews } from "./use-saved-views.ts";

/** The view that the list stands in. */
export type CurrentView =
  | { kind: "saved"; name: string; view: SavedView | null; isModified: boolean }
  | { kind: "shared"; name: string; view: ViewContent; isModified: boolean };

const columns = customersColumns.map(({ id = "" }) => id);

/**
 * What the list shows now, and which view that is. One that it shows exactly, wherever it came from (a link, Back, the
 * filters by hand); else the last one of this tab, as modified, for as long as anything of its filters is left; else
 * none. A view that a link brought stays the current one until it is left.
 */
export function useCurrentView(): { shown: Shown; current: CurrentView | null } {
  const user = useUser();
  const { query } = useCustomersSearch();
  const layout = useTableLayout();
  const remembered = useRememberedView();
  const { views } = useSavedViews();
  const shown = { search: searchOf(query), layout };
  const isOnScreen = (view: Shown) => isShown(view, shown, user, columns);

  if (remembered?.kind === "shared") {
    const { view } = remembered;
    return { shown, current: { kind: "shared", name: view.name, view, isModified: !isOnScreen(view) } };
  }
  // Until the views are here, or when they cannot be had, the name is all that is known.
  if (!views) {
    const { name } = remembered ?? {};
    return { shown, current: name ? { kind: "saved", name, view: null, isModified: false } : null };
  }
  const last = views.find((view) => view.id === remembered?.id && !isLeft(view, query, user));
  const view = last && isOnScreen(last) ? last : (views.find(isOnScreen) ?? last);
  if (!view) return { shown, current: null };
  return { shown, current: { kind: "saved", name: view.name, view, isModified: !isOnScreen(view) } };
}
