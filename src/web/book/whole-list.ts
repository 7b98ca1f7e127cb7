import { hashKey, queryOptions } from "@tanstack/react-query";
import {
  type CustomerQuery,
  type ListQuery,
  listRequest,
  maxLimit,
  writeRequest,
} from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { withNeededFields } from "#insight/needed-fields.ts";
import { customerQueries, fetchCustomerPage } from "#web/api/customer-queries.ts";
import { type FetchPage, loadAllMatching, rememberPages } from "./load-customers.ts";
import { mostLoaded } from "./load-matching.ts";
import { startLoadProgress } from "./load-progress.ts";
import { TooManyToLoad } from "./too-many-to-load.ts";

/** Every customer that a query matches, in the API's order. */
export interface WholeList {
  records: readonly CustomerRecord[];
  isFull: boolean;
  /** Rows that are no customers at all. */
  unreadable: number;
  hasMoved: boolean;
  /** When its oldest page was asked for, in milliseconds since 1970. */
  loadedAt: number;
}

/** Milliseconds that it stays although nobody looks: where the rail is not drawn, nobody but the pages cut out of it does. */
const kept = 1_800_000;

/**
 * The whole list behind a page that is sorted or narrowed, whichever page of it and however. It is loaded once and never
 * anew by itself, as rows would then change their places under the reader; who wants that refreshes the list. What has
 * come of it before a failure is kept for the next attempt.
 */
export function wholeListQuery(query: ListQuery) {
  const request = listRequest(withNeededFields({ ...query, offset: 0, limit: maxLimit }));
  const queryKey = [...customerQueries.wholes(), writeRequest(request).toString()];
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => loadWholeList(request, attemptOf(hashKey(queryKey)), signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: kept,
    // Comparing ten thousand customers with the former ones, field by field, would take long, and give two answers.
    structuralSharing: false,
  });
}

async function loadWholeList(
  request: CustomerQuery,
  current: Attempt,
  signal: AbortSignal,
): Promise<WholeList> {
  const showProgress = startLoadProgress();
  const controller = new AbortController();
  signal.addEventListener("abort", () => controller.abort(signal.reason));
  try {
    const { records, unreadable, hasMoved } = await loadAllMatching(request, {
      fetchPage: current.fetchPage,
      signal: controller.signal,
      onProgress: showProgress,
    });
    forget(current);
    return { records, isFull: request.full, unreadable, hasMoved, loadedAt: current.since };
  } finally {
    controller.abort(); // the page beside the one that failed
    setTimeout(() => isOld(current) && forget(current), attemptLasts);
  }
}

/** A loading that has not ended well yet: the next attempt goes on from the pages that it has. */
interface Attempt {
  key: string;
  since: number;
  /** When its last page came. */
  at: number;
  fetchPage: FetchPage;
}

let attempt: Attempt | null = null;

/** Milliseconds after which what has come is too old to go on from. */
const attemptLasts = 60_000;

function attemptOf(key: string): Attempt {
  if (attempt?.key === key && !isOld(attempt)) return attempt;
  const since = Date.now();
  const fetchPage = rememberPages(async (query, signal) => {
    const page = await fetchCustomerPage(query, signal);
    if (page.total > mostLoaded) throw new TooManyToLoad(page.total);
    begun.at = Date.now();
    return page;
  });
  const begun: Attempt = { key, since, at: since, fetchPage };
  attempt = begun;
  return begun;
}

const isOld = ({ at }: Attempt) => Date.now() - at >= attemptLasts;

function forget(ended: Attempt) {
  if (attempt === ended) attempt = null;
}
