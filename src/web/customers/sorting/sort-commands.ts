import { isOfWhole, type ListQuery } from "#contract/customer-query.ts";
import { sortFields } from "#contract/whole-list.ts";
import type { Command } from "#web/commands/command.ts";
import type { list } from "#web/i18n/en/list.ts";
import type { narrow } from "#web/i18n/en/narrow.ts";
import type { sorting } from "#web/i18n/en/sorting.ts";
import { columnsOf } from "../table/shown-columns.ts";

interface SortCommandsOptions {
  query: ListQuery;
  words: { columns: (typeof list)["columns"]; sorting: typeof sorting; narrow: typeof narrow };
  sortBy: (sort: ListQuery["sort"]) => void;
  backToPages: () => void;
}

/** The way to the whole list and back, and sorting by each column that the list can have now; once more turns it round. */
export function sortCommands({ query, words, sortBy, backToPages }: SortCommandsOptions): Command[] {
  const { columns, sorting, narrow } = words;
  const ids = new Set(["name", ...columnsOf(query).map(({ id }) => id)]);
  const orders = sortFields
    .filter((field) => ids.has(field))
    .map((field): Command => {
      const isRising = query.sort === field;
      const label = sorting.command(columns[field]);
      return {
        id: `sort-${field}`,
        section: "list",
        label: isRising ? `${label}, ${sorting.downwards}` : label,
        run: () => sortBy(isRising ? `-${field}` : field),
      };
    });
  const way: Command = isOfWhole(query)
    ? { id: "back-to-pages", section: "list", label: sorting.back, run: backToPages }
    : { id: "narrow", section: "filters", label: narrow.begin, run: () => sortBy("name") };
  return [way, ...orders];
}
