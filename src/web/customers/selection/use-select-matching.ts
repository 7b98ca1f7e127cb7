import { useEffect, useRef, useState } from "react";
import { isOfWhole, type ListQuery } from "#contract/customer-query.ts";
import { fetchCustomerPage } from "#web/api/customer-queries.ts";
import { loadMatching, mostLoaded } from "#web/book/load-matching.ts";
import { wholePage } from "#web/book/whole-page.ts";
import { select, selection } from "./selected-customers.ts";

export type SelectingAll =
  | { phase: "idle" }
  /** How it ended, and the selection that it ended with: of another one it says nothing. */
  | { phase: "cancelled" | "failed" | "moved"; with: ReturnType<typeof selection> }
  | { phase: "loading"; done: number; total: number };

/** Selects every customer that a query matches, page by page, so that what has come is selected already. */
export function useSelectMatching() {
  const [state, setState] = useState<SelectingAll>({ phase: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start(query: ListQuery) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ phase: "loading", done: 0, total: 0 });
    try {
      const isSteady = await (isOfWhole(query) ? selectOfWhole : selectOfApi)(query, controller.signal);
      setState(isSteady ? { phase: "idle" } : { phase: "moved", with: selection() });
    } catch {
      if (running.current === controller)
        setState({ phase: controller.signal.aborted ? "cancelled" : "failed", with: selection() });
      controller.abort(); // the page beside the one that failed
    }
  }

  /** Page by page; resolves with whether the list was the same all the while. */
  function selectOfApi(query: ListQuery, signal: AbortSignal): Promise<boolean> {
    let done = 0;
    return loadMatching({
      query: { ...query, full: false },
      signal,
      // Not through a query's cache: thousands of rows that nobody looks at would stay there for minutes.
      fetchPage: fetchCustomerPage,
      onPage: (records, total) => {
        done += records.length;
        select(records);
        setState({ phase: "loading", done, total });
      },
    });
  }
  return { state, start, cancel: () => running.current?.abort() };
}

/** What is sorted or narrowed is here already, in its order. */
async function selectOfWhole(query: ListQuery, signal: AbortSignal): Promise<boolean> {
  const { customers } = await wholePage({ ...query, offset: 0, limit: mostLoaded }, signal);
  signal.throwIfAborted();
  select(customers);
  return true;
}
