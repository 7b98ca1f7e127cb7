import type { ListQuery } from "#contract/customer-query.ts";
import { rowLinks } from "../commands/row-links.ts";
import { useCustomerPage } from "../use-customer-page.ts";
import { readFilter } from "./read-filter.ts";

/**
 * What opens the one customer that the box's text has found: on a call, the second Enter. Null while the list is not the
 * answer to this text, or holds nobody or several.
 */
export function useOnlyHit(text: string, query: ListQuery): (() => void) | null {
  const { shown, isAnswer } = useCustomerPage(query);
  if (!isAnswer || shown?.page.total !== 1) return null;
  if (query.filter === "" || readFilter(text) !== query.filter) return null;
  return () => rowLinks()[0]?.click();
}
