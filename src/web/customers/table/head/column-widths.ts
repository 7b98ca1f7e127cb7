import { columnWidth } from "#contract/table-layout.ts";

/** A name needs more room than a code. */
const nameMin = 160;

/** `px` within what a column may measure. */
export function clampWidth(id: string, px: number): number {
  const min = id === "name" ? nameMin : columnWidth.min;
  return Math.round(Math.max(min, Math.min(px, columnWidth.max)));
}

/**
 * `widths` with column `id` at `px`. The columns to its left keep the width that they have on the screen: sharing what
 * is left over, they would move the edge away from under the pointer. `measured`: widths on the screen.
 */
export function widthsWith(
  widths: Readonly<Record<string, number>>,
  columns: readonly string[],
  id: string,
  px: number,
  measured: Readonly<Record<string, number>>,
): Record<string, number> {
  const left = columns.slice(0, Math.max(0, columns.indexOf(id)));
  const kept = left.map((each) => [each, clampWidth(each, measured[each] ?? columnWidth.min)] as const);
  return { ...widths, ...Object.fromEntries(kept), [id]: clampWidth(id, px) };
}
