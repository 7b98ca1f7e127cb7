import type { ListQuery } from "#contract/customer-query.ts";
import type { TableLayout } from "#contract/table-layout.ts";
import { customersColumns } from "./customers-columns.tsx";

/** Columns that this query's answer has something for. */
export function columnsOf(query: ListQuery) {
  return customersColumns.filter(({ meta }) => !meta?.needs || query[meta.needs]);
}

/** Those of them that are to be shown, as they stand from left to right: the pinned ones first. */
export function shownColumns(
  query: ListQuery,
  { hidden, order, pinned }: Pick<TableLayout, "hidden" | "order" | "pinned">,
) {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const isLoose = (id: string) => Number(!pinned.includes(id));
  return columnsOf(query)
    .filter(({ id = "" }) => !hidden.includes(id))
    .sort(({ id: a = "" }, { id: b = "" }) => isLoose(a) - isLoose(b) || place(a) - place(b));
}
