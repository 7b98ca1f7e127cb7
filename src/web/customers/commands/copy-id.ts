import type { commands } from "#web/i18n/en/commands.ts";
import { announce } from "#web/ui/live-region.tsx";

/** Puts a customer's id on the clipboard and says so. */
export async function copyId(id: string, t: typeof commands) {
  await navigator.clipboard.writeText(id);
  announce(t.idCopied(id));
}
