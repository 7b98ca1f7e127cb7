import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isOfWhole, type ListQuery } from "#contract/customer-query.ts";
import type { CustomerPage, CustomerRecord } from "#contract/customer-record.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import type { CustomerDetail } from "./customer-detail.ts";
import { type DetailProblem, detailProblem } from "./detail-problem.ts";
import { useLoadedPage } from "./use-loaded-page.ts";

/**
 * Everything known of one customer. A list in full mode has all of it already, so nothing is asked for; else one
 * request by id, and until it is answered what the list's row tells.
 */
export function useCustomerDetail(id: string, listQuery: ListQuery) {
  const queryClient = useQueryClient();
  const list = useLoadedPage(listQuery);
  const row = rowOf(id, list.page);
  const fullRow = listQuery.full ? row : null;
  // A whole list comes later than a customer, and may be half an hour old: its row stands in for the answer.
  const isEnough = !isOfWhole(listQuery);
  const isListComing = isEnough && listQuery.full && !list.page && !list.hasFailed;
  const detail = useQuery({
    ...customerQueries.detail(id),
    enabled: !(isEnough && fullRow) && !isListComing,
  });

  const answer = detail.data ?? null;
  const isRowKnown = fullRow !== null && (isEnough || !answer);
  const kept = useKept(id, isRowKnown ? fullRow : answer, isRowKnown ? list.loadedAt : detail.dataUpdatedAt);
  const result: CustomerDetail = {
    record: kept?.record ?? row ?? rowOfAnyPage(queryClient, id),
    isFull: kept !== null,
    problem: (isEnough && fullRow) || isListComing ? null : problemOf(detail),
    fetchedAt: kept && new Date(kept.at),
  };
  return { detail: result, retry: () => void detail.refetch() };
}

/** The last full record of this customer: a list that turns its page must not take it off the screen. */
function useKept(id: string, known: CustomerRecord | null, at: number) {
  const [kept, setKept] = useState<{ id: string; record: CustomerRecord; at: number } | null>(null);
  // Setting state while rendering is React's own way to remember something of the previous render.
  if (known && (kept?.record !== known || kept.id !== id || kept.at !== at))
    setKept({ id, record: known, at });
  if (known) return { record: known, at };
  return kept?.id === id ? kept : null;
}

interface DetailState {
  data: CustomerRecord | null | undefined;
  error: unknown;
  fetchStatus: "fetching" | "paused" | "idle";
}

function problemOf({ data, error, fetchStatus }: DetailState): DetailProblem | null {
  if (data === null) return { kind: "not-found" };
  if (error !== null) return detailProblem(error);
  // The device has no network: the request waits until there is one.
  return data === undefined && fetchStatus === "paused" ? { kind: "offline" } : null;
}

function rowOf(id: string, page: CustomerPage | undefined): CustomerRecord | null {
  // The platform may write an id in another letter case than the address.
  const isIt = ({ customer }: CustomerRecord) => customer._id.toLowerCase() === id.toLowerCase();
  return page?.customers.find(isIt) ?? null;
}

/** The row from a page that the list has shown before: when `Full` is switched on, its own page is still to come. */
function rowOfAnyPage(queryClient: QueryClient, id: string): CustomerRecord | null {
  const pages = queryClient.getQueriesData<CustomerPage>({ queryKey: customerQueries.lists() });
  for (const [, page] of pages) {
    const row = rowOf(id, page);
    if (row) return row;
  }
  return null;
}
