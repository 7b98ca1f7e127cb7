/**
 * A row of the table as a grid over the table's `--columns`, laid out and painted only when it is near the window:
 * the first 30 of 500 rows are all that a page costs. The browser skips no row of a native table layout, and a list
 * that is virtualised by hand loses the browser's own find and the screen reader's row count. The roles are written
 * out beside it, because some browsers drop a table's meaning with its layout.
 */
export const rowClass =
  "grid h-(--row) grid-cols-(--columns) border-b [content-visibility:auto] [contain-intrinsic-size:auto_var(--row)]";

/** A cell's room above and below its line of text, whatever the density. */
export const cellClass = "py-[calc((var(--row)-1.25rem)/2)]";

/** A cell that stays while the others pass under it. */
export const pinnedClass = "sticky border-line";

/**
 * Above the pinned columns, which pass under it where they are released. Its edge is there unless they stand beside it:
 * then the last of them has it.
 */
export const nameClass = "left-10 z-20 [border-right-width:min(1px,var(--released))] pr-4 pl-2";

/** The checkbox before the name. */
export const checkboxClass = "left-0 z-20 select-none";
