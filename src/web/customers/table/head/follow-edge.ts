import type { PointerEvent } from "react";
import { gridOf } from "../grid-of.ts";
import type { columnsOf } from "../shown-columns.ts";
import { changeTableLayout, tableLayout } from "../table-layout.ts";
import { widthsWith } from "./column-widths.ts";
import { measuredWidths, scrollerOf } from "./head-elements.ts";

/**
 * Follows the pointer that took hold of a column's right edge until it lets go. Meanwhile only the table's custom
 * properties change and React draws nothing; the width is remembered at the end. `onEnd` gets the new width in px.
 */
export function followEdge(
  start: PointerEvent<HTMLElement>,
  columns: ReturnType<typeof columnsOf>,
  id: string,
  onEnd: (px: number) => void,
) {
  const { currentTarget: edge, pointerId, clientX: startX } = start;
  const scroller = scrollerOf(edge);
  if (start.button !== 0 || !scroller) return;
  start.preventDefault(); // a double click selects no text, which the next press would drag along
  const layout = tableLayout();
  const measured = measuredWidths(scroller);
  const startWidth = measured[id] ?? 0;
  const ids = columns.map((column) => column.id ?? "");
  let { widths } = layout;

  const show = () => {
    for (const [name, value] of Object.entries(gridOf(columns, { ...layout, widths })))
      scroller.style.setProperty(name, value);
  };
  const listening = new AbortController();
  const { signal } = listening;
  edge.setPointerCapture(pointerId);
  edge.addEventListener(
    "pointermove",
    ({ clientX }: globalThis.PointerEvent) => {
      if (clientX === startX && widths === layout.widths) return; // a click, or half a double click
      widths = widthsWith(layout.widths, ids, id, startWidth + clientX - startX, measured);
      show();
    },
    { signal },
  );
  edge.addEventListener(
    "pointerup",
    () => {
      listening.abort();
      if (widths === layout.widths) return;
      changeTableLayout({ widths });
      onEnd(widths[id] ?? 0);
    },
    { signal },
  );
  edge.addEventListener(
    "pointercancel",
    () => {
      listening.abort();
      widths = layout.widths;
      show();
    },
    { signal },
  );
}
