import { useSyncExternalStore } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";

/**
 * The customers that the user has picked out, by id, in the order of picking. They outlive pages, searches and filters,
 * because they are collected from several of them; they do not outlive the document, and every change of user loads it
 * anew. A new map for every change: `useSyncExternalStore` compares by identity.
 */
let selected: ReadonlyMap<string, CustomerRecord> = new Map();
const listeners = new Set<() => void>();

function change(next: ReadonlyMap<string, CustomerRecord>) {
  selected = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Is this customer selected? Draws its row again only when that changes. */
export function useIsSelected(id: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => selected.has(id),
    () => false, // in the first picture
  );
}

/** The selected customers by id, as of now. */
export const selection = (): ReadonlyMap<string, CustomerRecord> => selected;

export function useSelection(): ReadonlyMap<string, CustomerRecord> {
  return useSyncExternalStore(subscribe, selection);
}

/** Selects these customers, or takes them out. */
export function select(records: readonly CustomerRecord[], on = true) {
  const next = new Map(selected);
  for (const record of records) {
    if (on) next.set(record.customer._id, record);
    else next.delete(record.customer._id);
  }
  change(next);
}

export function clearSelection() {
  change(new Map());
}

let anchor: string | null = null;

/**
 * Turns the customer `id` of this page over; with `withRange` everything from the one turned over before to this one
 * becomes what this one becomes.
 */
export function toggleSelected(records: readonly CustomerRecord[], id: string, withRange: boolean) {
  const place = (wanted: string | null) => records.findIndex(({ customer }) => customer._id === wanted);
  const to = place(id);
  const from = withRange && place(anchor) >= 0 ? place(anchor) : to;
  anchor = id;
  select(records.slice(Math.min(from, to), Math.max(from, to) + 1), !selected.has(id));
}
