import { type ListQuery, sortFields } from "#contract/customer-query.ts";
import type { Command } from "#web/commands/command.ts";
import type { list } from "#web/i18n/en/list.ts";
import type { sorting } from "#web/i18n/en/sorting.ts";
import { columnsOf } from "../table/shown-columns.ts";

interface SortCommandsOptions {
  query: ListQuery;
  words: (typeof list)["columns"];
  t: typeof sorting;
  sortBy: (sort: ListQuery["sort"]) => void;
}

/** Sorting by each column that the list can have now; once more turns the order round. */
export function sortCommands({ query, words, t, sortBy }: SortCommandsOptions): Command[] {
  const ids = new Set(["name", ...columnsOf(query).map(({ id }) => id)]);
  const commands = sortFields
    .filter((field) => ids.has(field))
    .map((field): Command => {
      const isSorted = query.sort === field || query.sort === `-${field}`;
      return {
        id: `sort-${field}`,
        section: "columns",
        label: t.command(words[field]),
        checked: isSorted,
        run: () => sortBy(query.sort === field ? `-${field}` : field),
      };
    });
  if (!query.sort) return commands;
  return [{ id: "sort-clear", section: "columns", label: t.clear, run: () => sortBy("") }, ...commands];
}
