import { useSyncExternalStore } from "react";
import { defaultTableLayout, type TableLayout, tableLayoutSchema } from "#contract/table-layout.ts";
import { currentEmployee } from "#web/api/session-state.ts";
import { choiceKeys } from "#web/device-choices.ts";

// How this user wants the table on this device: a choice of the reader's, not of the list, so no part of the address.
let stored: string | null = null;
let layout = defaultTableLayout;
const listeners = new Set<() => void>();

export function useTableLayout(): TableLayout {
  return useSyncExternalStore(subscribe, tableLayout);
}

/** The layout of who is signed in; the same object until it changes, and within it what did not change. */
export function tableLayout(): TableLayout {
  const now = sessionStorage.getItem(storageKey()) ?? localStorage.getItem(storageKey());
  if (now !== stored) {
    stored = now;
    layout = parse(now);
  }
  return layout;
}

/** Changes what `patch` names and leaves the rest. */
export function changeTableLayout(patch: Partial<TableLayout>) {
  setTableLayout({ ...tableLayout(), ...patch });
}

export function setTableLayout(wanted: TableLayout) {
  layout = wanted;
  stored = JSON.stringify(wanted);
  (sessionStorage.getItem(storageKey()) ? sessionStorage : localStorage).setItem(storageKey(), stored);
  tell();
}

export function resetTableLayout() {
  setTableLayout(defaultTableLayout);
}

/** Shows a table that is somebody else's, in this tab only, until it is returned: the reader's own stays as it is. */
export function borrowTableLayout(lent: TableLayout) {
  sessionStorage.setItem(storageKey(), JSON.stringify(lent));
  tell();
}

export function returnTableLayout() {
  sessionStorage.removeItem(storageKey());
  tell();
}

function tell() {
  for (const listener of listeners) listener();
}

/** A colleague at the same computer has a table of their own. */
function storageKey(): string {
  return `${choiceKeys.tableLayout}:${currentEmployee()}`;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener); // another tab
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function parse(text: string | null): TableLayout {
  try {
    return tableLayoutSchema.parse(JSON.parse(text ?? ""));
  } catch {
    return defaultTableLayout; // none yet, another version's, or somebody's hand
  }
}
