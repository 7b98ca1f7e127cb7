import type { CustomerPage } from "#contract/customer-record.ts";
import type { KeptPage } from "./use-customer-page.ts";

/** What is beside a row: another row of the page, the page over its border, or nothing. */
export type Beside = { id: string } | { offset: number } | null;

/**
 * Where customer `id` stands in the list whose rows are shown, from 1, and what is beside it; null when it is none of
 * them. The rows may be older than the address: they are told by the query that they answer.
 */
export function placeInList({ page, query }: KeptPage, id: string) {
  const { customers, unreadableRows, total } = page;
  const { offset, limit } = query;
  const index = customers.findIndex(({ customer }) => customer._id === id);
  if (index < 0) return null;
  const rowAt = (at: number): Beside => {
    const row = customers[at];
    return row ? { id: row.customer._id } : null;
  };
  const isEnd = offset + customers.length + unreadableRows >= total;
  const previous = rowAt(index - 1) ?? (offset > 0 ? { offset: Math.max(0, offset - limit) } : null);
  const next = rowAt(index + 1) ?? (isEnd ? null : { offset: offset + limit });
  return { position: offset + index + 1, total, previous, next };
}

/**
 * The id of the row before the one of customer `id`, which is the first of the page at `offset`, in the page before. That
 * one begins with the list, so it may reach into the other, where `offset` is no multiple of the page's size.
 */
export function rowBefore({ customers, offset: start }: CustomerPage, offset: number, id: string) {
  const own = customers.findIndex(({ customer }) => customer._id === id);
  return customers.slice(0, own < 0 ? offset - start : own).at(-1)?.customer._id;
}
