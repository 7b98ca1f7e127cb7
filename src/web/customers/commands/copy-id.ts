import type { commands } from "#web/i18n/en/commands.ts";
import { announce } from "#web/ui/live-region.tsx";

/** Puts a customer's id on the clipboard and says so, or that it could not. */
export async function copyId(id: string, t: typeof commands) {
  await navigator.clipboard.writeText(id).then(
    () => announce(t.idCopied(id)),
    () => announce(t.idNotCopied),
  );
}
