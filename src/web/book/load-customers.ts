import { type CustomerQuery, maxIdsInAddress } from "#contract/customer-query.ts";
import type { CustomerPage, CustomerRecord } from "#contract/customer-record.ts";
import { loadMatching, mostLoaded } from "./load-matching.ts";

/** One page of the list. */
export type FetchPage = (query: CustomerQuery, signal: AbortSignal) => Promise<CustomerPage>;

interface LoadOptions {
  fetchPage: FetchPage;
  signal: AbortSignal;
  /** How many there are of how many there will be. */
  onProgress: (done: number, total: number) => void;
}

/** Many customers, each once, and what a reader of them must know. */
export interface LoadedCustomers {
  records: readonly CustomerRecord[];
  /** The list was another at the end than at the beginning: customers may be missing. */
  hasMoved: boolean;
  /** So many of those asked for by id are no longer there. */
  missing: number;
  /** The list is longer than what is loaded. */
  isCut: boolean;
  /** Rows that are no customers at all. */
  unreadable: number;
}

/** Everything that `query` matches. */
export async function loadAllMatching(query: CustomerQuery, options: LoadOptions): Promise<LoadedCustomers> {
  const { fetchPage, signal, onProgress } = options;
  const pages = new Map<number, CustomerPage>();
  let done = 0;
  const isSteady = await loadMatching({
    query,
    signal,
    fetchPage: async (asked, called) => {
      const page = await fetchPage(asked, called);
      pages.set(asked.offset, page);
      return page;
    },
    onPage: (came, total) => {
      done += came.length;
      onProgress(Math.min(done, total), total);
    },
  });
  const inOrder = [...pages].sort(([one], [other]) => one - other).map(([, page]) => page);
  const came = inOrder.flatMap(({ customers }) => customers);
  const records = [...new Map(came.map((record) => [record.customer._id, record])).values()];
  return {
    records,
    // A customer that comes twice was pushed to the next page, and another may have slipped to the one before.
    hasMoved: !isSteady || records.length < came.length,
    missing: 0,
    isCut: (pages.get(0)?.total ?? 0) > mostLoaded,
    unreadable: unreadableIn(inOrder),
  };
}

/** The customers with these ids, in their order; `queryOf` says what to ask of some of them. */
export async function loadByIds(
  ids: readonly string[],
  queryOf: (ids: string[]) => CustomerQuery,
  { fetchPage, signal, onProgress }: LoadOptions,
): Promise<LoadedCustomers> {
  const pages: CustomerPage[] = [];
  for (let from = 0; from < ids.length; from += maxIdsInAddress) {
    pages.push(await fetchPage(queryOf(ids.slice(from, from + maxIdsInAddress)), signal));
    signal.throwIfAborted();
    onProgress(Math.min(from + maxIdsInAddress, ids.length), ids.length);
  }
  const found = new Map(
    pages.flatMap(({ customers }) => customers.map((record) => [record.customer._id, record])),
  );
  const records = ids.flatMap((id) => found.get(id) ?? []);
  const missing = ids.length - records.length;
  return { records, hasMoved: false, missing, isCut: false, unreadable: unreadableIn(pages) };
}

/**
 * `fetchPage` that asks for each page once: what has come is kept, so that another attempt goes on where the one before
 * it stopped.
 */
export function rememberPages(fetchPage: FetchPage): FetchPage {
  const came = new Map<string, CustomerPage>();
  return async (query, signal) => {
    const key = JSON.stringify(query);
    const page = came.get(key) ?? (await fetchPage(query, signal));
    came.set(key, page);
    return page;
  };
}

function unreadableIn(pages: readonly CustomerPage[]): number {
  return pages.reduce((sum, { unreadableRows }) => sum + unreadableRows, 0);
}
