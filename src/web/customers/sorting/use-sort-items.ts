import { sortFields } from "#contract/whole-list.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import type { MenuSection } from "#web/ui/menu-items.ts";
import { useSort } from "./use-sort.ts";

/** What the menu of the column `id` has to sort by it. None for a column that the desk cannot sort by. */
export function useSortItems(id: string): MenuSection[] {
  const t = useMessages(sortingMessages);
  const { query, sortBy } = useSort();
  const field = sortFields.find((each) => each === id);
  if (!field) return [];
  const choice = (key: string, label: string, sort: typeof query.sort) => ({
    key,
    label,
    checked: query.sort === sort,
    onSelect: () => sortBy(sort),
  });
  const choices = [
    choice("ascending", t.ascending, field),
    choice("descending", t.descending, `-${field}`),
    ...(query.sort ? [choice("clear", query.narrow ? t.clear : t.back, "")] : []),
  ];
  return [{ key: "sort", label: t.order, ticks: "one", items: choices }];
}
