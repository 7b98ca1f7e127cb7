import { ArrowDown, ArrowUp, Ellipsis } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import { sortFieldOf } from "#insight/sort-customers.ts";
import { tableLayoutMessages } from "#web/i18n/table-layout-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { MenuButton } from "#web/ui/menu-button.tsx";
import type { MenuSection } from "#web/ui/menu-items.ts";
import { useSortItems } from "../../sorting/use-sort-items.ts";
import { isFalling } from "../../sorting/use-sort-words.ts";
import type { columnsOf } from "../shown-columns.ts";
import { followColumn } from "./follow-column.ts";
import { followEdge } from "./follow-edge.ts";
import { useColumnActions } from "./use-column-actions.ts";

interface ColumnHeadProps {
  /** `name` for the names. */
  id: string;
  title: string;
  /** The columns on show, from left to right, without the name. */
  columns: ReturnType<typeof columnsOf>;
  align?: "end" | undefined;
  /** How the rows are sorted; empty for the order of the API. */
  sort: ListQuery["sort"];
}

/** Pixels a key press makes a column wider or narrower. */
const step = 16;

/**
 * What a column's head holds once the list has come: its title, which opens the column's menu and can be dragged to
 * another place, and its right edge, which can be dragged to another width. The menu does all of it without dragging
 * (WCAG 2.5.7) and is the way by keyboard and touch, so the edge is nothing to a screen reader.
 */
export function ColumnHead({ id, title, columns, align, sort }: ColumnHeadProps) {
  const t = useMessages(tableLayoutMessages);
  const ids = columns.map((column) => column.id ?? "");
  const actions = useColumnActions(id, title, ids);
  const { moveLeft, moveRight, resizeBy } = actions;
  const isName = id === "name";
  const sorting = useSortItems(id);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Record<string, (() => void) | null> = {
      "+": () => resizeBy(step),
      "-": () => resizeBy(-step),
      ...(event.shiftKey && { ArrowLeft: moveLeft, ArrowRight: moveRight }),
    };
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    event.stopPropagation(); // no key that the head understands goes on to the page's own shortcuts
    keys[event.key]?.();
  }

  const widths: MenuSection = {
    key: "width",
    items: [
      { key: "wider", label: t.wider, hint: "+", keepsOpen: true, onSelect: () => resizeBy(step) },
      { key: "narrower", label: t.narrower, hint: "−", keepsOpen: true, onSelect: () => resizeBy(-step) },
      { key: "fit", label: t.fit, hint: t.fitKeys, onSelect: actions.fit },
    ],
  };
  const places: MenuSection = {
    key: "place",
    items: [
      { key: "left", label: t.moveLeft, hint: t.moveLeftKeys, ...whereThereIs(moveLeft) },
      { key: "right", label: t.moveRight, hint: t.moveRightKeys, ...whereThereIs(moveRight) },
      { key: "pin", label: actions.isPinned ? t.unpin : t.pin, onSelect: actions.togglePinned },
    ],
  };
  const hide: MenuSection = { key: "hide", items: [{ key: "hide", label: t.hide, onSelect: actions.hide }] };

  return (
    <>
      <MenuButton
        label={t.columnMenu(title)}
        sections={[...sorting, ...(isName ? [widths] : [places, widths, hide])]}
        data-column={id}
        className={`block w-full truncate select-none after:absolute after:inset-0 after:rounded-4 hover:text-ink focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent ${
          align === "end" ? "text-right" : "text-left"
        }`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) =>
          followColumn(event, { id, title, siblings: actions.siblings, onDrop: actions.place })
        }
      >
        {sort && sortFieldOf(sort) === id ? <SortedTitle title={title} isFalling={isFalling(sort)} /> : title}
        <Ellipsis
          size={14}
          strokeWidth={1.75}
          aria-hidden
          className={`absolute top-1.5 h-5 w-6 bg-surface-1 px-1 opacity-0 group-hover/head:opacity-100 group-has-focus-visible/head:opacity-100 pointer-coarse:opacity-100 ${
            align === "end" ? "left-0.5" : "right-1.5"
          }`}
        />
      </MenuButton>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; the menu is the way for others. */}
      <div
        className="absolute inset-y-0 right-0 flex w-2.5 cursor-col-resize touch-none items-center justify-end opacity-0 group-hover/head:opacity-100 active:opacity-100"
        onPointerDown={(event) => followEdge(event, columns, id, actions.sayWidth)}
        onDoubleClick={actions.fit}
      >
        <span className="h-4 w-px bg-line-strong transition-colors duration-80 [:hover>&]:w-0.5 [:hover>&]:bg-accent" />
      </div>
    </>
  );
}

/** The column that the rows are sorted by. Its head says so to a screen reader as well (`aria-sort`). */
function SortedTitle({ title, isFalling }: { title: string; isFalling: boolean }) {
  const Arrow = isFalling ? ArrowDown : ArrowUp;
  return (
    // No span: on paper those in a head that hold an icon are left out.
    <strong className="font-600 text-ink">
      {title}
      <Arrow size={14} strokeWidth={1.75} aria-hidden className="ml-1 inline-block align-[-2px]" />
    </strong>
  );
}

/** A menu entry for what cannot be done right now stays in its place and says so. */
function whereThereIs(action: (() => void) | null) {
  return { disabled: action === null, onSelect: action ?? (() => undefined) };
}
