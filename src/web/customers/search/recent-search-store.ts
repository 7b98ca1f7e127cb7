import { useMemo, useSyncExternalStore } from "react";
import { z } from "#contract/zod.ts";

// What a user searched for on this device, newest first. Signing out clears it with the rest of the site's storage:
// it holds names and numbers of customers.
const storageKey = "desk-recent-searches";
const mostKept = 8;
const schema = z.array(z.string());
const listeners = new Set<() => void>();

export function useRecentSearches(employee: string): readonly string[] {
  const stored = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => localStorage.getItem(keyOf(employee)) ?? "[]",
  );
  return useMemo(() => parse(stored), [stored]);
}

/** Puts `text` first. What it was typed on the way to (`nord` before `nordlys`) goes. */
export function rememberSearch(employee: string, text: string) {
  const wanted = text.trim();
  if (wanted === "") return;
  const others = parse(localStorage.getItem(keyOf(employee)) ?? "[]").filter(
    (other) => !wanted.toLowerCase().startsWith(other.toLowerCase()),
  );
  store(employee, [wanted, ...others].slice(0, mostKept));
}

export function forgetSearches(employee: string) {
  store(employee, []);
}

function store(employee: string, searches: readonly string[]) {
  localStorage.setItem(keyOf(employee), JSON.stringify(searches));
  for (const listener of listeners) listener();
}

function keyOf(employee: string): string {
  return `${storageKey}:${employee}`;
}

function parse(stored: string): readonly string[] {
  try {
    return schema.parse(JSON.parse(stored));
  } catch {
    return []; // another version's, or somebody's hand
  }
}
