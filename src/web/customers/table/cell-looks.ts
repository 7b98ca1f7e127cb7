import type { CSSProperties } from "react";
import { cellClass, pinnedInRow } from "./row-class.ts";
import type { shownColumns } from "./shown-columns.ts";

/** What the cells of a column have in common. */
export interface CellLook {
  className: string;
  style?: CSSProperties | undefined;
}

/**
 * The looks of these columns' cells, of which the first `pinned` stay beside the name. Made once for all rows: put together
 * in each cell, every drawing makes as many long texts as there are cells, and React keeps those of the last two.
 */
export function cellLooks(columns: ReturnType<typeof shownColumns>, pinned: number): CellLook[] {
  return columns.map(({ id = "", meta }, index) => ({
    className: [
      `truncate px-2.5 last:pr-4 ${cellClass}`,
      index < pinned ? `${pinnedInRow} z-10` : "",
      index === pinned - 1 ? "border-r" : "",
      meta?.align === "end" ? "text-right tabular-nums" : "",
    ].join(" "),
    style: index < pinned ? { left: `var(--left-${id})` } : undefined,
  }));
}
