import { useMemo, useSyncExternalStore } from "react";
import { viewContentSchema } from "#contract/saved-view.ts";
import { z } from "#contract/zod.ts";
import { currentEmployee } from "#web/api/session-state.ts";

const rememberedSchema = z.union([
  z.object({ kind: z.literal("saved"), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal("shared"), view: viewContentSchema }),
]);

/** The view that this tab's list is, or was before it was changed: one of the user's own, or one that a link brought. */
export type RememberedView = z.infer<typeof rememberedSchema>;

const listeners = new Set<() => void>();

/**
 * Kept for the tab: it survives a reload, and another tab may stand in another view. The address could not carry it,
 * because whoever is sent an address has other views.
 */
export function useRememberedView(): RememberedView | null {
  const stored = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sessionStorage.getItem(storageKey()),
  );
  return useMemo(() => parse(stored), [stored]);
}

export function rememberView(view: RememberedView | null) {
  if (view) sessionStorage.setItem(storageKey(), JSON.stringify(view));
  else sessionStorage.removeItem(storageKey());
  for (const listener of listeners) listener();
}

function storageKey(): string {
  return `desk-view:${currentEmployee()}`;
}

function parse(stored: string | null): RememberedView | null {
  try {
    return rememberedSchema.parse(JSON.parse(stored ?? ""));
  } catch {
    return null; // none, another version's, or somebody's hand
  }
}
