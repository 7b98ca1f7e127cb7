import { useNavigate, useParams } from "react-router";
import { adminParameters, defaultAddress, pageSizes } from "#contract/customer-query.ts";
import { isAdmin } from "#contract/session.ts";
import type { Command } from "#web/commands/command.ts";
import { useCommands } from "#web/commands/use-commands.ts";
import { commandsMessages } from "#web/i18n/commands-messages.ts";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import type { commands } from "#web/i18n/en/commands.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { narrowMessages } from "#web/i18n/narrow-messages.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { openExport } from "../export/export-open.ts";
import { activeFilters, filterParameters, isFlag, withoutAnyFilter } from "../filters/active-filters.ts";
import { pagesOf } from "../footer/pages.ts";
import { offsetFor } from "../list-place.ts";
import { clearSelection, selection, toggleSelected } from "../selection/selected-customers.ts";
import { sortCommands } from "../sorting/sort-commands.ts";
import { useSort } from "../sorting/use-sort.ts";
import { columnsOf } from "../table/shown-columns.ts";
import { changeTableLayout, useTableLayout } from "../table/table-layout.ts";
import type { useCustomerPage } from "../use-customer-page.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { copyId } from "./copy-id.ts";
import { focusedCustomer, focusRow } from "./row-links.ts";

export interface ListCommandsProps {
  list: ReturnType<typeof useCustomerPage>;
  /** Full mode on or off, with the drawer that belongs to it. */
  onFull: () => void;
}

/** What can be done with the list, for keys and palette. Draws nothing. */
export function ListCommands({ list, onFull }: ListCommandsProps) {
  const t = useMessages(commandsMessages);
  const exporting = useMessages(customerExportMessages);
  const sorting = useMessages(sortingMessages);
  const narrow = useMessages(narrowMessages);
  const words = useMessages(listMessages);
  const format = useFormat();
  const user = useUser();
  const navigate = useNavigate();
  const { query, href, update } = useCustomersSearch();
  const { sortBy } = useSort();
  const { hidden } = useTableLayout();
  const { id: openId } = useParams();
  const records = list.shown?.page.customers ?? [];
  const total = list.shown?.page.total ?? 0;
  const { place } = list;
  const { offset, limit } = place;
  const { lastOffset } = pagesOf(offset, limit, total);

  const goTo = (target: number) => () => {
    if (target !== offset && target >= 0 && target < total) void navigate(href({ ...place, offset: target }));
  };
  const onARow = () => focusedCustomer() !== null;

  useCommands((): Command[] => [
    { id: "search", section: "list", label: t.search, shortcut: "search", run: focusSearch },
    {
      id: "next-row",
      section: "list",
      label: t.nextRow,
      shortcut: "nextRow",
      keyOnly: true,
      answersTo: ({ key }) => key !== "ArrowDown" || onARow(),
      run: () => focusRow(1),
    },
    {
      id: "previous-row",
      section: "list",
      label: t.previousRow,
      shortcut: "previousRow",
      keyOnly: true,
      answersTo: ({ key }) => key !== "ArrowUp" || onARow(),
      run: () => focusRow(-1),
    },
    // The row's own link does it.
    {
      id: "open-row",
      section: "list",
      label: t.openRow,
      shortcut: "openRow",
      keyOnly: true,
      answersTo: () => false,
      run: () => undefined,
    },
    {
      id: "select",
      section: "list",
      label: t.selectRow,
      shortcut: "select",
      keyOnly: true,
      answersTo: ({ key, target }) =>
        // On a checkbox the space bar is the browser's, and on any other control the control's.
        onARow() && (key !== " " || (target instanceof Element && target.matches("a[data-customer]"))),
      run: () => {
        const id = focusedCustomer();
        if (id) toggleSelected(records, id, false);
      },
    },
    ...(openId ? [] : withOpenCustomer(t)),
    {
      id: "clear-selection",
      section: "list",
      label: t.clearSelection,
      shortcut: "close",
      // The drawer is the layer above.
      answersTo: () => openId === undefined && selection().size > 0,
      run: clearSelection,
    },
    {
      id: "copy-row-id",
      section: "list",
      label: t.copyId,
      shortcut: "copyId",
      keyOnly: true,
      answersTo: onARow,
      run: () => {
        const id = focusedCustomer();
        if (id) void copyId(id, t);
      },
    },
    {
      id: "previous-page",
      section: "list",
      label: t.previousPage,
      shortcut: "previousPage",
      run: goTo(Math.max(0, offset - limit)),
    },
    { id: "next-page", section: "list", label: t.nextPage, shortcut: "nextPage", run: goTo(offset + limit) },
    { id: "first-page", section: "list", label: t.firstPage, run: goTo(0) },
    { id: "last-page", section: "list", label: t.lastPage, run: goTo(lastOffset) },
    { id: "refresh", section: "list", label: t.refresh, shortcut: "refresh", run: list.refetch },
    {
      id: "export",
      section: "list",
      label: exporting.title,
      keywords: "csv json",
      shortcut: "export",
      run: () => openExport(true),
    },
    ...sortCommands({
      query,
      words: { columns: words.columns, sorting, narrow },
      sortBy,
      backToPages: () => void update({ sort: "", narrow: "" }),
    }),
    { id: "full", section: "list", label: t.full, shortcut: "full", checked: query.full, run: onFull },
    ...pageSizes.map((size) => ({
      id: `rows-${size}`,
      section: "list" as const,
      label: t.rows(format.number(size)),
      checked: size === query.limit,
      run: () => void update({ ...place, limit: size, offset: offsetFor(size, offset) }),
    })),
    ...filterParameters.filter(isFlag).flatMap((parameter): Command[] => {
      const isForAdmin = adminParameters.some((each) => each === parameter);
      if (isForAdmin && !isAdmin(user)) return [];
      return [
        {
          id: `filter-${parameter}`,
          section: "filters",
          label: words.parameters[parameter],
          keywords: words.filter,
          checked: query[parameter],
          run: () => void update({ [parameter]: !query[parameter] }),
        },
      ];
    }),
    ...(activeFilters(query).length > 0
      ? [
          {
            id: "clear-filters",
            section: "filters" as const,
            label: t.clearFilters,
            run: () => void update({ ...withoutAnyFilter(query, user), filter: defaultAddress.filter }),
          },
        ]
      : []),
    ...columnsOf(query).map(({ id = "", meta }): Command => {
      const isHidden = hidden.includes(id);
      return {
        id: `column-${id}`,
        section: "columns",
        label: t.column(words.columns[meta?.title ?? "name"]),
        keywords: words.columns[meta?.title ?? "name"],
        checked: !isHidden,
        run: () =>
          changeTableLayout({ hidden: isHidden ? hidden.filter((other) => other !== id) : [...hidden, id] }),
      };
    }),
  ]);
  return null;
}

/** What a customer that is open answers to (useDrawerCommands), for who looks it up in the sheet before. */
function withOpenCustomer(t: typeof commands): Command[] {
  const keys = [
    ["nextCustomer", t.nextCustomer],
    ["previousCustomer", t.previousCustomer],
    ["ticket", t.ticket],
    ["close", t.close],
  ] as const;
  return keys.map(([shortcut, label]) => ({
    id: `open-${shortcut}`,
    section: "customer",
    label,
    shortcut,
    keyOnly: true,
    answersTo: () => false,
    run: () => undefined,
  }));
}

function focusSearch() {
  const field = document.getElementById("search-customers");
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
