import { useSyncExternalStore } from "react";

/**
 * The customers that were opened in this tab, the last one last. The drawer writes it, the list marks their rows, and
 * full mode opens on the last one. Kept in memory: it must not outlive the user, and every change of user loads the
 * page anew.
 */
let opened: readonly string[] = [];
const listeners = new Set<() => void>();

export function rememberOpened(id: string) {
  if (id === opened.at(-1)) return;
  opened = [...opened.filter((other) => other !== id), id];
  for (const listener of listeners) listener();
}

export function useOpened(): readonly string[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
}

export function useLastOpened(): string | null {
  return useOpened().at(-1) ?? null;
}
