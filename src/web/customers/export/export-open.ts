import { useSyncExternalStore } from "react";

// A button, a key, the palette and the selection bar open the one dialog, from chunks that know nothing of each other.
let isOpen = false;
const listeners = new Set<() => void>();

export function openExport(open: boolean) {
  isOpen = open;
  for (const listener of listeners) listener();
}

export function useExportOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
}
