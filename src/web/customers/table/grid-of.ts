import type { TableLayout } from "#contract/table-layout.ts";
import type { columnsOf } from "./shown-columns.ts";

const rowHeights = { compact: 1.75, normal: 2.25, comfortable: 2.75 };

/** The width of the column before the name: a box of 16 px, its distance, and room to hit it. */
const checkbox = "2.5rem";

/**
 * The measures of the table as custom properties, so that a new width or height touches no row: `--columns` (the
 * tracks), `--width` (of all of them at least), `--row` (a row's height in rem), `--left-<id>` (where a pinned column
 * stays) and `--pinned` (how far the name and the columns beside it reach). A column has its width and its share of
 * what is left over; one that the user has sized, or pinned, has exactly its width.
 */
export function gridOf(
  columns: ReturnType<typeof columnsOf>,
  { pinned, widths, density }: Pick<TableLayout, "pinned" | "widths" | "density">,
): Record<string, string> {
  const name = `min(${widthOf("name", 288)},70cqi)`;
  const start = `${checkbox} + ${name}`;
  const grid: Record<string, string> = {};
  let tracks = `${checkbox} ${name}`;
  let left = start;
  let width = start;
  for (const { id = "", meta } of columns) {
    const usual = meta?.width ?? 120;
    const own = widthOf(id, usual);
    width += ` + ${own}`;
    if (pinned.includes(id)) {
      grid[`--left-${id}`] = `calc(${left} - var(--released))`;
      left += ` + ${own}`;
      tracks += ` ${own}`;
    } else tracks += widths[id] ? ` ${own}` : ` minmax(${own},${usual}fr)`;
  }
  return {
    ...grid,
    "--columns": tracks,
    "--width": `calc(${width})`,
    "--row": `${rowHeights[density]}rem`,
    "--pinned": `calc(${left})`,
    // Where the pinned columns would take more than three quarters of the list, they scroll with the others: far to
    // the left of the window, none of them ever sticks.
    "--released": left === start ? "9999px" : `clamp(0px,(${left} - 75cqi)*9999,9999px)`,
  };

  /** As the user has sized it, in px; else as many as `usual` at the usual size of text, and more where that is larger. */
  function widthOf(id: string, usual: number): string {
    return widths[id] ? `${widths[id]}px` : `${usual / 16}rem`;
  }
}
