import { useSyncExternalStore } from "react";

/** How much of the whole list has come. */
export interface LoadProgress {
  done: number;
  /** 0 until the first answer says it. */
  total: number;
  /** Milliseconds until the rest is here, at the pace so far; 0 for who knows. */
  left: number;
}

let progress: LoadProgress | null = null;
const listeners = new Set<() => void>();

/** Begins to show how much has come, in place of what was shown before; `end` takes it away, unless another began. */
export function startLoadProgress() {
  const since = Date.now();
  let shown: LoadProgress | null = null;
  function show(done: number, total: number) {
    const left = done > 0 ? ((Date.now() - since) * (total - done)) / done : 0;
    shown = { done, total, left };
    set(shown);
  }
  show(0, 0);
  return { show, end: () => progress === shown && set(null) };
}

function set(now: LoadProgress | null) {
  progress = now;
  for (const listener of listeners) listener();
}

/** Of the whole list that is being loaded, or null. */
export function useLoadProgress(): LoadProgress | null {
  return useSyncExternalStore(subscribe, () => progress);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
