import { useMemo, useSyncExternalStore } from "react";
import { z } from "#contract/zod.ts";
import { choiceKeys } from "#web/device-choices.ts";

/** Ids of rules; those of another version of the desk are kept and mean nothing here. */
const schema = z.array(z.string());

const listeners = new Set<() => void>();

/** The finding rules that `employee` has switched off on this device. */
export function useRulesOff(employee: string): readonly string[] {
  const stored = useSyncExternalStore(subscribe, () => localStorage.getItem(keyOf(employee)) ?? "[]");
  return useMemo(() => parse(stored), [stored]);
}

export function switchRulesOff(employee: string, ids: readonly string[]) {
  localStorage.setItem(keyOf(employee), JSON.stringify(ids));
  for (const listener of listeners) listener();
}

/** A colleague at the same computer chooses for themselves. */
function keyOf(employee: string): string {
  return `${choiceKeys.rulesOff}:${employee}`;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener); // another tab
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function parse(stored: string): readonly string[] {
  try {
    return schema.parse(JSON.parse(stored));
  } catch {
    return []; // another version's, or somebody's hand
  }
}
