import { queryOptions } from "@tanstack/react-query";
import { type CustomerQuery, listRequest, maxLimit, writeRequest } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { withNeededFields } from "#insight/needed-fields.ts";
import { customerQueries, fetchCustomerPage } from "./customer-queries.ts";
import { type FetchPage, loadAllMatching, rememberPages } from "./load-customers.ts";
import { mostLoaded } from "./load-matching.ts";
import { startLoadProgress } from "./load-progress.ts";
import { TooManyToLoad } from "./too-many-to-load.ts";

/** Every customer that a query matches, in the API's order. */
export interface WholeList {
  records: CustomerRecord[];
  isFull: boolean;
  /** Rows that are no customers at all. */
  unreadable: number;
  hasMoved: boolean;
  /** Milliseconds since 1970. */
  loadedAt: number;
}

/** Milliseconds that it stays although nobody looks: no page of it is the whole, so it has no observer of its own. */
const kept = 1_800_000;

/**
 * The whole list behind a page that is sorted or narrowed, whichever page of it and however. It is loaded once and never anew by
 * itself, as rows would then change their places under the reader; who wants that refreshes the list. What has come of
 * it before a failure is kept for the next attempt.
 */
export function wholeListQuery(query: CustomerQuery) {
  const request = listRequest(withNeededFields({ ...query, offset: 0, limit: maxLimit }));
  const key = writeRequest(request).toString();
  return queryOptions({
    queryKey: [...customerQueries.wholes(), key],
    queryFn: ({ signal }) => loadWholeList(request, pagesOfAttempt(key), signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: kept,
    // Comparing ten thousand customers with the former ones, field by field, would take seconds.
    structuralSharing: false,
  });
}

/** The loading that has not ended well yet: the next attempt goes on from what it has, if it is not too old by then. */
let attempt: { key: string; since: number; fetchPage: FetchPage } | null = null;

/** Milliseconds within which pages of two attempts are one list. */
const attemptLasts = 60_000;

function pagesOfAttempt(key: string): FetchPage {
  if (attempt?.key !== key || Date.now() - attempt.since > attemptLasts)
    attempt = { key, since: Date.now(), fetchPage: rememberPages(fetchIfNotTooMany) };
  return attempt.fetchPage;
}

async function loadWholeList(
  request: CustomerQuery,
  fetchPage: FetchPage,
  signal: AbortSignal,
): Promise<WholeList> {
  const progress = startLoadProgress();
  const controller = new AbortController();
  signal.addEventListener("abort", () => controller.abort(signal.reason));
  try {
    const { records, unreadable, hasMoved } = await loadAllMatching(request, {
      fetchPage,
      signal: controller.signal,
      onProgress: (done, total) => !signal.aborted && progress.show(done, total),
    });
    attempt = null;
    return { records, isFull: request.full, unreadable, hasMoved, loadedAt: Date.now() };
  } finally {
    controller.abort(); // the page beside the one that failed
    progress.end();
  }
}

const fetchIfNotTooMany: FetchPage = async (query, signal) => {
  const page = await fetchCustomerPage(query, signal);
  if (page.total > mostLoaded) throw new TooManyToLoad(page.total);
  return page;
};
