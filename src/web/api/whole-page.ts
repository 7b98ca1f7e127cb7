import { hashKey } from "@tanstack/react-query";
import type { CustomerQuery } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { narrowCustomers, readNarrowing } from "#insight/narrow-customers.ts";
import { sortCustomers } from "#insight/sort-customers.ts";
import { queryClient } from "#web/query-client.ts";
import { customerQueries, type ListPage } from "./customer-queries.ts";
import { findInAll } from "./finding-ids.ts";
import { resellerQueries } from "./reseller-queries.ts";
import { type WholeList, wholeListQuery } from "./whole-list.ts";

/**
 * The page that `query` names of a list that is sorted or narrowed in ways that the API has no parameter for
 * (docs/decisions/022): the whole list is loaded first, up to a bound, and throws `TooManyToLoad` beyond it. Pages of one
 * list share what was loaded.
 */
export async function wholePage(query: CustomerQuery, signal: AbortSignal): Promise<ListPage> {
  const { offset, limit } = query;
  const [whole, nameOf] = await Promise.all([wholeListOf(query, signal), resellerNames()]);
  const records = await putTogether(whole, query, nameOf, signal);
  const customers = records.slice(offset, offset + limit);
  // What is no customer has no place in an order, and nothing to narrow by: it stands at the end.
  const total = records.length + (query.narrow ? 0 : whole.unreadable);
  const rows = Math.max(0, Math.min(limit, total - offset));
  const { loadedAt, hasMoved } = whole;
  return {
    offset,
    limit,
    total,
    customers,
    unreadableRows: rows - customers.length,
    whole: { loadedAt, hasMoved },
  };
}

const waiting = new Map<string, number>();

/** The whole list, from the cache or from the API; the loading is called off once no page waits for it. */
async function wholeListOf(query: CustomerQuery, signal: AbortSignal): Promise<WholeList> {
  const options = wholeListQuery(query);
  const key = hashKey(options.queryKey);
  const count = (by: number) => waiting.set(key, (waiting.get(key) ?? 0) + by);
  signal.addEventListener("abort", () => {
    // A moment later: the page that takes this one's place may be about to wait for the same list.
    setTimeout(() => {
      if (!waiting.get(key)) void queryClient.cancelQueries({ queryKey: options.queryKey });
    });
  });
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  count(1);
  try {
    return await Promise.race([queryClient.fetchQuery(options), left]);
  } finally {
    count(-1);
    forgetOthers(key);
  }
}

/** One whole list is as much as the desk keeps. */
function forgetOthers(key: string) {
  queryClient.removeQueries({
    queryKey: customerQueries.wholes(),
    predicate: ({ queryHash, state }) => queryHash !== key && state.fetchStatus === "idle",
  });
}

/** What was made of each whole list last: turning a page sorts nothing anew. */
const made = new WeakMap<WholeList, { how: string; records: CustomerRecord[] }>();

async function putTogether(
  whole: WholeList,
  { sort, narrow }: CustomerQuery,
  nameOf: (id: string) => string,
  signal: AbortSignal,
): Promise<CustomerRecord[]> {
  const how = `${sort} ${narrow}`;
  const last = made.get(whole);
  if (last?.how === how) return last.records;
  const narrowing = readNarrowing(narrow);
  const findingsOf = narrowing.findings.length > 0 ? await findInAll(whole.records, signal) : () => [];
  const narrowed = narrowCustomers(whole.records, narrowing, findingsOf);
  const records = sort ? sortCustomers(narrowed, sort, nameOf) : narrowed;
  made.set(whole, { how, records });
  return records;
}

/** Names of the resellers, or their ids where there are none, as in the list's own cells. */
async function resellerNames() {
  const resellers = await queryClient.ensureQueryData(resellerQueries.list()).catch(() => []);
  const names = new Map(resellers.map(({ _id, name }) => [_id, name]));
  return (id: string) => names.get(id) || id;
}
