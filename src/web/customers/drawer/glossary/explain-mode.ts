import { useSyncExternalStore } from "react";

// Whether labels can be reached by keyboard and touch. A choice of the reader's on this device, like the width.
const storageKey = "desk-explain-fields";

const listeners = new Set<() => void>();

/** Is the mode on in which every label is a button that explains its field? */
export function useExplainMode(): boolean {
  return useSyncExternalStore(subscribe, isOn, () => false);
}

export function toggleExplainMode() {
  if (isOn()) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, "on");
  for (const listener of listeners) listener();
}

function isOn(): boolean {
  return localStorage.getItem(storageKey) === "on";
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
