import { useSyncExternalStore } from "react";

/**
 * The customer that was opened last in this tab. The drawer writes it, the list marks its row, and full mode opens on
 * it. Kept in memory: it must not outlive the user, and every change of user loads the page anew.
 */
let lastOpened: string | null = null;
const listeners = new Set<() => void>();

export function rememberOpened(id: string) {
  if (id === lastOpened) return;
  lastOpened = id;
  for (const listener of listeners) listener();
}

export function useLastOpened(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => lastOpened,
  );
}
