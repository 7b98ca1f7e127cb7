import type { CustomerQuery } from "#contract/customer-query.ts";
import { maxLimit } from "#contract/customer-query.ts";
import type { CustomerPage, CustomerRecord } from "#contract/customer-record.ts";

/** Where everything ends, for a selection, a file and a list that is put together here: more than anyone writes to, and still little memory. */
export const mostLoaded = 10_000;

const mostInFlight = 2;

interface LoadMatchingOptions {
  query: CustomerQuery;
  fetchPage: (query: CustomerQuery, signal: AbortSignal) => Promise<CustomerPage>;
  /** Called with what each page brought; `total` is how many there will be. */
  onPage: (records: readonly CustomerRecord[], total: number) => void;
  signal: AbortSignal;
}

/**
 * Asks for every customer that `query` matches, in pages of the API's largest size, two at a time. Resolves with
 * whether the number of matches was the same from the first page to the last: the API has no snapshot, so a list that
 * changes meanwhile may leave customers out. Rejects with what the first failing page rejects with.
 */
export async function loadMatching({
  query,
  fetchPage,
  onPage,
  signal,
}: LoadMatchingOptions): Promise<boolean> {
  const pageAt = (offset: number) => ({ ...query, offset, limit: maxLimit });
  const first = await fetchPage(pageAt(0), signal);
  const total = Math.min(first.total, mostLoaded);
  onPage(first.customers, total);

  let isSteady = true;
  let next = maxLimit;
  async function work() {
    while (next < total) {
      const offset = next;
      next += maxLimit;
      const page = await fetchPage(pageAt(offset), signal);
      signal.throwIfAborted();
      isSteady &&= page.total === first.total;
      onPage(page.customers, total);
    }
  }
  await Promise.all(Array.from({ length: mostInFlight }, work));
  return isSteady;
}
