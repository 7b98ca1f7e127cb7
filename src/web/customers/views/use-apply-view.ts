import { useNavigate } from "react-router";
import type { SavedView, ViewContent } from "#contract/saved-view.ts";
import { borrowTableLayout, returnTableLayout, setTableLayout } from "../table/table-layout.ts";
import { rememberView } from "./remembered-view.ts";
import { viewHref } from "./share-link.ts";

/** Shows one of the user's views: its table, and its list in one navigation. */
export function useApplyView() {
  const navigate = useNavigate();
  return (view: SavedView) => {
    standInView(view);
    void navigate(viewHref(view));
  };
}

/** Makes one of the user's views the current one, and its table theirs, a borrowed one with it. The address stays. */
export function standInView({ id, name, layout }: SavedView) {
  returnTableLayout();
  setTableLayout(layout);
  rememberView({ kind: "saved", id, name });
}

/**
 * Shows a view that somebody else sent, in this tab only: nothing is stored, and the user's own table comes back when it
 * is left.
 */
export function borrowView(view: ViewContent) {
  borrowTableLayout(view.layout);
  rememberView({ kind: "shared", view });
}

/** Forgets which view the list is in. The list stays; a table that a link brought is given back. */
export function leaveView() {
  returnTableLayout();
  rememberView(null);
}
