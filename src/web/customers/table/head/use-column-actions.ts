import { flushSync } from "react-dom";
import type { TableLayout } from "#contract/table-layout.ts";
import { tableLayoutMessages } from "#web/i18n/table-layout-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { announce } from "#web/ui/live-region.tsx";
import { customersColumns } from "../customers-columns.tsx";
import { changeTableLayout, useTableLayout } from "../table-layout.ts";
import { orderBeside, type Side } from "./column-order.ts";
import { widthsWith } from "./column-widths.ts";
import { contentWidth, headButton, measuredWidths, scrollerOf } from "./head-elements.ts";

const allIds = customersColumns.map(({ id = "" }) => id);
/** More than this a column takes only from who drags it there. */
const widestFit = 640;

/** What can be done with column `id` of those on show (`columns`, without the name); each says what it did. */
export function useColumnActions(id: string, title: string, columns: readonly string[]) {
  const t = useMessages(tableLayoutMessages);
  const format = useFormat();
  const { hidden, order, pinned, widths } = useTableLayout();
  const isPinned = pinned.includes(id);
  const siblings = columns.filter((each) => pinned.includes(each) === isPinned);
  const index = siblings.indexOf(id);

  /** The column's head may come to stand elsewhere in the document, which takes the focus from it. */
  function change(patch: Partial<TableLayout>, words: string) {
    flushSync(() => changeTableLayout(patch));
    headButton(id)?.focus();
    announce(words);
  }
  function place(neighbour: string, side: Side) {
    const others = columns.filter((each) => each !== id);
    // The name is the first column.
    const at = others.indexOf(neighbour) + (side === "after" ? 3 : 2);
    const words = t.moved(title, format.number(at), format.number(columns.length + 1));
    change({ order: orderBeside(order, allIds, id, neighbour, side) }, words);
  }
  /** Moves one place; null where there is none. */
  function step(by: 1 | -1): (() => void) | null {
    const neighbour = index < 0 ? undefined : siblings[index + by];
    return neighbour === undefined ? null : () => place(neighbour, by === 1 ? "after" : "before");
  }
  function resize(widthOf: (current: number, head: HTMLTableCellElement) => number) {
    const head = headButton(id)?.closest("th");
    const scroller = head && scrollerOf(head);
    if (!scroller) return;
    const measured = measuredWidths(scroller);
    const wanted = widthsWith(widths, columns, id, widthOf(measured[id] ?? 0, head), measured);
    changeTableLayout({ widths: wanted });
    sayWidth(wanted[id] ?? 0);
  }
  function sayWidth(px: number) {
    announce(t.width(title, format.number(px)));
  }

  return {
    siblings,
    isPinned,
    place,
    moveLeft: step(-1),
    moveRight: step(1),
    /** Pins the column beside the name, or lets it scroll again. */
    togglePinned: () =>
      change(
        { pinned: isPinned ? pinned.filter((each) => each !== id) : [...pinned, id] },
        isPinned ? t.unpinned(title) : t.pinned(title),
      ),
    resizeBy: (px: number) => resize((current) => current + px),
    fit: () => resize((_, head) => Math.min(contentWidth(head), widestFit)),
    sayWidth,
    hide: () => {
      const next = columns[columns.indexOf(id) + 1] ?? columns[columns.indexOf(id) - 1] ?? "name";
      changeTableLayout({ hidden: [...hidden, id] });
      headButton(next)?.focus();
      announce(t.hidden(title));
    },
  };
}
