import { isOfWhole } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import type { useCustomerPage } from "../use-customer-page.ts";

/** "26–50 of 2,431", or what is being loaded in its place. Numbers as the language writes them. */
export function useRangeText(list: ReturnType<typeof useCustomerPage>): string {
  const t = useMessages(listMessages);
  const { number } = useFormat();
  const { shown, isBusy, isFetching, place } = list;
  if (!shown) return isFetching ? t.loading : "";
  // How much of a whole list has come stands beside the range of the rows that are there.
  if (isBusy && !isOfWhole(place))
    return t.loadingRange(number(place.offset + 1), number(place.offset + place.limit));
  const { offset, total, customers, unreadableRows } = shown.page;
  const rows = customers.length + unreadableRows;
  return rows === 0 ? t.none : t.range(number(offset + 1), number(offset + rows), number(total));
}
