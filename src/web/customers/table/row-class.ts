/**
 * A row of the table as a grid over the table's `--columns`, so that no cell's content sizes a column. The roles are
 * written out beside it, because some browsers drop a table's meaning with its layout.
 */
export const rowClass = "grid h-(--row) grid-cols-(--columns) border-b";

/**
 * Rows that are laid out and painted only when one of them is near the window: of 500 rows the first 50 are all that a
 * page costs. The browser skips nothing in a native table layout, and a list that is virtualised by hand loses the
 * browser's own find and the screen reader's row count. Chunks, because a row that may be skipped is a layer of its own
 * wherever it holds a cell that sticks: scrolling cost twice as much, and every frame of everything else (docs/decisions/012).
 * For the same reason a page that is one chunk has none of it.
 */
export const chunkClass =
  "block [content-visibility:auto] [contain-intrinsic-block-size:auto_calc(var(--rows)*var(--row))]";

/** A cell's room above and below its line of text, whatever the density. The row's own line is below it. */
export const cellClass = "pt-[calc((var(--row)-1.25rem)/2)] pb-[calc((var(--row)-1.25rem)/2-1px)]";

/** A cell that stays while the others pass under it. */
export const pinnedClass = "sticky border-line";

/** The same in a row, with the row's own ground under it. */
export const pinnedInRow = `${pinnedClass} bg-surface-0 group-hover:bg-surface-2 group-aria-[current=true]:bg-accent-tint group-has-checked:bg-accent-tint`;

/**
 * Above the pinned columns, which pass under it where they are released. Its edge is there unless they stand beside it:
 * then the last of them has it.
 */
export const nameClass = "left-10 z-20 [border-right-width:min(1px,var(--released))] pr-4 pl-2";

/** The checkbox before the name. */
export const checkboxClass = "left-0 z-20 select-none";
