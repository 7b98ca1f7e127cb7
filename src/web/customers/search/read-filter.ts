import { maxFilterLength } from "#contract/customer-query.ts";
import { filterOf, readPaste } from "#insight/paste.ts";

/** The `filter` that a text in the search box means; null for what is not searched for until it is asked for. */
export function readFilter(text: string): string | null {
  const filter = filterOf(readPaste(text.normalize("NFC"), window.location.origin));
  return filter === null ? null : filter.slice(0, maxFilterLength).trimEnd();
}
