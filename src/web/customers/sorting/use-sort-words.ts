import type { ListQuery } from "#contract/customer-query.ts";
import type { SortOrder } from "#contract/whole-list.ts";
import { sortFieldOf } from "#insight/sort-customers.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";

/** How a list is sorted, in words: the column as its head has it, and the direction. Null: as the API gives it. */
export function useSortWords(sort: ListQuery["sort"]): { column: string; direction: string } | null {
  const { columns } = useMessages(listMessages);
  const t = useMessages(sortingMessages);
  if (!sort) return null;
  return { column: columns[sortFieldOf(sort)], direction: isFalling(sort) ? t.downwards : t.upwards };
}

export const isFalling = (sort: SortOrder): boolean => sort.startsWith("-");
