import { useSyncExternalStore } from "react";
import { choiceKeys } from "#web/device-choices.ts";

// Who dictates, or rests a hand on the keyboard, may switch single keys off (WCAG 2.1.4). Remembered on this device.
const listeners = new Set<() => void>();

export function areSingleKeysOn(): boolean {
  return localStorage.getItem(choiceKeys.singleKeys) !== "off";
}

export function switchSingleKeys(on: boolean) {
  if (on) localStorage.removeItem(choiceKeys.singleKeys);
  else localStorage.setItem(choiceKeys.singleKeys, "off");
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, areSingleKeysOn);
}
