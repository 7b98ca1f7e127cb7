import { useSyncExternalStore } from "react";

/** What the commands put over the page: at most one of the two. */
type Overlay = "palette" | "shortcuts" | null;

let shown: Overlay = null;
const listeners = new Set<() => void>();

export function showOverlay(overlay: Overlay) {
  shown = overlay;
  for (const listener of listeners) listener();
}

export function useOverlay(): Overlay {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}
