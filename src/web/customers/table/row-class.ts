/**
 * A row of the table as a grid over the table's `--columns`, laid out and painted only when it is near the window:
 * the first 30 of 500 rows are all that a page costs. The browser skips no row of a native table layout, and a list
 * that is virtualised by hand loses the browser's own find and the screen reader's row count. The roles are written
 * out beside it, because some browsers drop a table's meaning with its layout.
 */
export const rowClass =
  "grid h-9 grid-cols-(--columns) border-b [content-visibility:auto] [contain-intrinsic-size:auto_36px]";
