import { type ListQuery, writeAddress } from "#contract/customer-query.ts";
import type { ViewContent } from "#contract/saved-view.ts";
import type { User } from "#contract/session.ts";
import type { TableLayout } from "#contract/table-layout.ts";
import { readSearch } from "../read-search.ts";

/** What the screen shows, as a view would keep it. */
export type Shown = Pick<ViewContent, "search" | "layout">;

/** The list's parameters as a view keeps them: all but the page. */
export function searchOf(query: ListQuery): string {
  return writeAddress({ ...query, offset: 0 }).toString();
}

/**
 * Does the screen show this view, for this user? Filters that the user's level no longer may set count on neither side,
 * as in the address; `columns` are all that the table knows, in its own order.
 */
export function isShown(view: Shown, shown: Shown, user: User, columns: readonly string[]): boolean {
  const understood = ({ search }: Shown) => searchOf(readSearch(new URLSearchParams(search), user).query);
  return (
    understood(view) === understood(shown) &&
    layoutKey(view.layout, columns) === layoutKey(shown.layout, columns)
  );
}

/** Equal for layouts that draw the same table: sets have no order, and columns that nobody knows draw nothing. */
function layoutKey({ hidden, order, pinned, widths, density }: TableLayout, columns: readonly string[]) {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return JSON.stringify([
    columns.filter((id) => hidden.includes(id)),
    columns.toSorted((one, other) => place(one) - place(other)),
    columns.filter((id) => pinned.includes(id)),
    ["name", ...columns].map((id) => widths[id] ?? null),
    density,
  ]);
}
