import { hashKey, type QueryKey } from "@tanstack/react-query";
import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import type { Resellers } from "#contract/resellers.ts";
import { sortFieldOf } from "#insight/sort-customers.ts";
import { customerQueries, type ListPage } from "#web/api/customer-queries.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { queryClient } from "#web/query-client.ts";
import { asListed } from "./as-listed.ts";
import { type WholeList, wholeListQuery } from "./whole-list.ts";

/**
 * The page that `query` names of a list that is sorted or narrowed in ways that the API has no parameter for
 * (docs/decisions/022): the whole list is loaded first, up to a bound, and throws `TooManyToLoad` beyond it. Pages of one
 * list share what was loaded.
 */
export async function wholePage(query: ListQuery, signal: AbortSignal): Promise<ListPage> {
  signal.throwIfAborted(); // it may have been left while this code was on its way
  const { offset, limit } = query;
  const [whole, resellers] = await Promise.all([wholeListOf(query, signal), resellersFor(query)]);
  const records = await putTogether(whole, query, resellers, signal);
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
    whole: { loadedAt, hasMoved, total: whole.records.length + whole.unreadable },
  };
}

const waiting = new Map<string, number>();

/** The whole list, from the cache or from the API; the loading is called off once no page waits for it. */
async function wholeListOf(query: ListQuery, signal: AbortSignal): Promise<WholeList> {
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
    const whole = await Promise.race([queryClient.fetchQuery(options), left]);
    forgetOldest();
    return whole;
  } catch (error) {
    keepWhatIsHere(options.queryKey);
    throw error;
  } finally {
    count(-1);
  }
}

/** A refresh that failed has been told of; the next page is cut out of what is here, and does not try it again. */
function keepWhatIsHere(queryKey: QueryKey) {
  const state = queryClient.getQueryState<WholeList>(queryKey);
  if (state?.data && state.isInvalidated)
    queryClient.setQueryData(queryKey, state.data, { updatedAt: state.dataUpdatedAt });
}

/** Customers of whole lists that are kept: the one on the screen, and the ones that Back may lead to. */
const mostKept = 20_000;

function forgetOldest() {
  const byAge = queryClient
    .getQueriesData<WholeList>({ queryKey: customerQueries.wholes() })
    .flatMap(([queryKey, whole]) => (whole ? [{ queryKey, ...whole }] : []))
    .sort((one, other) => other.loadedAt - one.loadedAt);
  let customers = 0;
  for (const { queryKey, records } of byAge) {
    customers += records.length;
    if (customers > mostKept) queryClient.removeQueries({ queryKey, exact: true });
  }
}

/** What was made of each whole list last: turning a page sorts nothing anew. */
const made = new WeakMap<
  WholeList,
  { how: string; resellers: Resellers; records: readonly CustomerRecord[] }
>();

async function putTogether(whole: WholeList, query: ListQuery, resellers: Resellers, signal: AbortSignal) {
  const how = `${query.sort} ${query.narrow}`;
  const last = made.get(whole);
  if (last?.how === how && last.resellers === resellers) return last.records;
  const names = new Map(resellers.map(({ _id, name }) => [_id, name]));
  const nameOf = (id: string) => names.get(id) || id;
  const records = await asListed(whole.records, query, { nameOf, signal });
  made.set(whole, { how, resellers, records });
  return records;
}

const noResellers: Resellers = [];

/** The resellers by whose names the list is sorted, if it is. Without their names they are ids, as in the list's cells. */
async function resellersFor({ sort }: ListQuery): Promise<Resellers> {
  if (!sort || sortFieldOf(sort) !== "parentReseller") return noResellers;
  return queryClient.ensureQueryData(resellerQueries.list()).catch(() => noResellers);
}
