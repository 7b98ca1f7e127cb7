import { useSyncExternalStore } from "react";
import { choiceKeys } from "#web/device-choices.ts";

// Whether labels can be reached by keyboard and touch. A choice of the reader's on this device, like the width.

// Read from the device once: every label asks, at every drawing.
let isOn: boolean | null = null;
const listeners = new Set<() => void>();

/** Is the mode on in which every label is a button that explains its field? */
export function useExplainMode(): boolean {
  return useSyncExternalStore(subscribe, readIsOn, () => false);
}

export function toggleExplainMode() {
  isOn = !readIsOn();
  if (isOn) localStorage.setItem(choiceKeys.explainFields, "on");
  else localStorage.removeItem(choiceKeys.explainFields);
  for (const listener of listeners) listener();
}

function readIsOn(): boolean {
  isOn ??= localStorage.getItem(choiceKeys.explainFields) === "on";
  return isOn;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
