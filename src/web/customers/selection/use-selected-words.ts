import type { CustomerRecord } from "#contract/customer-record.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";

/** How many are selected, and how many of them are among `onPage`: what is done is done with those out of sight too. */
export function useSelectedWords(
  selected: ReadonlyMap<string, CustomerRecord>,
  onPage: readonly CustomerRecord[],
): string {
  const t = useMessages(selectionMessages);
  const { number } = useFormat();
  const seen = new Set(onPage.map(({ customer }) => customer._id).filter((id) => selected.has(id))).size;
  const count = number(selected.size);
  if (seen === selected.size) return t.selected(count);
  return t.selectedElsewhere(selected.size, count, seen === 0 ? "" : number(seen));
}
