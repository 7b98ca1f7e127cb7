import type { commands } from "#web/i18n/en/commands.ts";
import { confirmDone, confirmFailed } from "#web/ui/confirm.ts";

/** Puts a customer's id on the clipboard and says so, or that it could not. */
export async function copyId(id: string, t: typeof commands) {
  await navigator.clipboard.writeText(id).then(
    () => confirmDone(t.idCopied(id)),
    () => confirmFailed(t.idNotCopied),
  );
}
