import { useEffect, useRef, useState } from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import { withNeededFields } from "#insight/needed-fields.ts";
import { fetchCustomerPage } from "#web/api/customer-queries.ts";
import { asListed } from "#web/book/as-listed.ts";
import { loadMatching } from "#web/book/load-matching.ts";
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
    let done = 0;
    setState({ phase: "loading", done, total: 0 });
    try {
      // A selection has no order.
      const unsorted: ListQuery = { ...query, full: false, sort: "" };
      const isSteady = await loadMatching({
        query: withNeededFields(unsorted),
        signal: controller.signal,
        // Not through a query's cache: thousands of rows that nobody looks at would stay there for minutes.
        fetchPage: async (asked, signal) => {
          const page = await fetchCustomerPage(asked, signal);
          const listed = await asListed(page.customers, unsorted, { nameOf: (id) => id, signal });
          signal.throwIfAborted();
          select(listed);
          return page;
        },
        onPage: (records, total) => {
          done += records.length;
          setState({ phase: "loading", done, total });
        },
      });
      setState(isSteady ? { phase: "idle" } : { phase: "moved", with: selection() });
    } catch {
      if (running.current === controller)
        setState({ phase: controller.signal.aborted ? "cancelled" : "failed", with: selection() });
      controller.abort(); // the page beside the one that failed
    }
  }
  return { state, start, cancel: () => running.current?.abort() };
}
