import { useSyncExternalStore } from "react";

/** How much of a whole list has come. */
export interface LoadProgress {
  done: number;
  /** 0 until the first answer says it. */
  total: number;
  /** Milliseconds until the rest is here, at the pace so far; 0 for who knows. */
  left: number;
}

const nothing: LoadProgress = { done: 0, total: 0, left: 0 };

let newest: symbol | null = null;
let progress = nothing;
const listeners = new Set<() => void>();

/**
 * Begins to show how much has come, in place of every loading before; returns what shows it. What stands after the end
 * is for nobody to see: who shows it knows whether something is being loaded.
 */
export function startLoadProgress(): (done: number, total: number) => void {
  const own = Symbol("loading");
  const since = Date.now();
  newest = own;
  set(nothing);
  return (done, total) => {
    const left = done > 0 ? ((Date.now() - since) * (total - done)) / done : 0;
    if (newest === own) set({ done, total, left });
  };
}

/** Of the whole list that began to load last. */
export function useLoadProgress(): LoadProgress {
  return useSyncExternalStore(subscribe, () => progress);
}

function set(now: LoadProgress) {
  progress = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
