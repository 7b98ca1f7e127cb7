import { flushSync } from "react-dom";
import type { ListQuery } from "#contract/customer-query.ts";
import { type Density, defaultTableLayout, densities } from "#contract/table-layout.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { tableLayoutMessages } from "#web/i18n/table-layout-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { announce } from "#web/ui/live-region.tsx";
import type { MenuItem } from "#web/ui/menu-items.ts";
import { MenuPopup } from "#web/ui/menu-popup.tsx";
import type { PopupProps } from "#web/ui/popup-button.tsx";
import { columnsOf } from "../table/shown-columns.ts";
import { changeTableLayout, resetTableLayout, useTableLayout } from "../table/table-layout.ts";

/** Which columns to show, and the way back to the table as it was at first. */
export function ColumnsMenu({ query, ...popup }: PopupProps & { query: ListQuery }) {
  const words = useMessages(listMessages);
  const t = useMessages(tableLayoutMessages);
  const layout = useTableLayout();
  const { hidden } = layout;
  const items = columnsOf(query).map(({ id = "", meta }): MenuItem => {
    const isHidden = hidden.includes(id);
    return {
      key: id,
      label: words.columns[meta?.title ?? "name"],
      checked: !isHidden,
      onSelect: () =>
        changeTableLayout({ hidden: isHidden ? hidden.filter((other) => other !== id) : [...hidden, id] }),
    };
  });
  const showAll = {
    key: "all",
    label: t.allColumns,
    disabled: hidden.length === 0,
    onSelect: () => changeTableLayout({ hidden: [] }),
  };
  const reset = {
    key: "reset",
    label: t.reset,
    disabled: JSON.stringify(layout) === JSON.stringify(defaultTableLayout),
    onSelect: () => {
      keepFirstRow(resetTableLayout);
      announce(t.wasReset);
    },
  };
  const sections = [
    { key: "columns", items },
    { key: "all", items: [showAll, reset] },
  ];
  return <MenuPopup label={words.columnsButton} sections={sections} align="end" {...popup} />;
}

const heights: Record<Density, number> = { compact: 28, normal: 36, comfortable: 44 };

/** How high the rows are. */
export function DensityMenu(popup: PopupProps) {
  const words = useMessages(listMessages);
  const t = useMessages(tableLayoutMessages);
  const { density: current } = useTableLayout();
  const items = densities.map(
    (density): MenuItem => ({
      key: density,
      label: t.densities[density],
      hint: String(heights[density]),
      checked: density === current,
      onSelect: () => {
        keepFirstRow(() => changeTableLayout({ density }));
        announce(t.rowHeight(t.densities[density], String(heights[density])));
      },
    }),
  );
  const sections = [{ key: "densities", ticks: "one" as const, items }];
  return <MenuPopup label={words.density} sections={sections} align="end" {...popup} />;
}

/** Changes the rows' height under the reader's eyes without taking the first visible row from them. */
function keepFirstRow(change: () => void) {
  const row = document.querySelector<HTMLElement>("main [role=row]:not(thead *)");
  const scroller = row?.closest("table")?.parentElement;
  const before = row?.offsetHeight ?? 0;
  flushSync(change);
  if (row && scroller && before > 0) scroller.scrollTop *= row.offsetHeight / before;
}
