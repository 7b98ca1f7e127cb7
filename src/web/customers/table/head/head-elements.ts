/** The button in a column's head, which carries the column's id. */
export function headButton(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-column="${id}"]`);
}

export function scrollerOf(element: Element): HTMLElement | null {
  return element.closest("table")?.parentElement ?? null;
}

/** The columns' widths on the screen in px, by id. */
export function measuredWidths(scroller: HTMLElement): Record<string, number> {
  const buttons = [...scroller.querySelectorAll<HTMLElement>("[data-column]")];
  return Object.fromEntries(
    buttons.map((button) => [
      button.dataset.column ?? "",
      button.closest("th")?.getBoundingClientRect().width ?? 0,
    ]),
  );
}

/**
 * The width in px that shows everything in the column of `head`, on this page of the list. Measured on copies: the
 * cells themselves are cut to their column, and those far from the window are not laid out at all.
 */
export function contentWidth(head: HTMLTableCellElement): number {
  const table = head.closest("table");
  if (!table) return 0;
  const copies = document.createElement("div");
  copies.className = "invisible absolute top-0 grid w-max";
  for (const row of table.rows) {
    const cell = row.cells[head.cellIndex];
    if (cell) copies.append(cell.cloneNode(true));
  }
  table.parentElement?.append(copies);
  const { width } = copies.getBoundingClientRect();
  copies.remove();
  return Math.ceil(width);
}
