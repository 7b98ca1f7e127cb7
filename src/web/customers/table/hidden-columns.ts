import { useSyncExternalStore } from "react";
import { z } from "#contract/zod.ts";

// Which columns this device hides, by id. A choice of the reader's, not of the list: it is no part of the address.
const storageKey = "desk-hidden-columns";
const schema = z.array(z.string());

let hidden: readonly string[] = stored();
const listeners = new Set<() => void>();

export function useHiddenColumns(): readonly string[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => hidden,
  );
}

export function hideColumns(ids: readonly string[]) {
  hidden = ids;
  localStorage.setItem(storageKey, JSON.stringify(ids));
  for (const listener of listeners) listener();
}

function stored(): readonly string[] {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(storageKey) ?? "[]"));
  } catch {
    return []; // another version's, or somebody's hand
  }
}
