import { useEffect, useRef, useState } from "react";
import type { CustomerQuery } from "#contract/customer-query.ts";
import { narrowCustomers, readNarrowing } from "#insight/narrow-customers.ts";
import { withNeededFields } from "#insight/needed-fields.ts";
import { fetchCustomerPage } from "#web/api/customer-queries.ts";
import { findingLookup } from "#web/api/finding-ids.ts";
import { loadMatching } from "#web/api/load-matching.ts";
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

  async function start(query: CustomerQuery) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const narrowing = readNarrowing(query.narrow);
    let done = 0;
    setState({ phase: "loading", done, total: 0 });
    try {
      const findingsOf = await findingLookup();
      const isSteady = await loadMatching({
        query: withNeededFields({ ...query, full: false, sort: "" }),
        signal: controller.signal,
        // Not through a query's cache: thousands of rows that nobody looks at would stay there for minutes.
        fetchPage: fetchCustomerPage,
        onPage: (records, total) => {
          done += records.length;
          select(narrowCustomers(records, narrowing, findingsOf));
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
