import type { ui } from "#web/i18n/en/ui.ts";
import { confirmDone, confirmFailed } from "./confirm.ts";

/** Says how writing to the clipboard went: the browser refuses it without focus or permission. */
export function sayCopied(writing: Promise<unknown>, t: typeof ui) {
  writing.then(
    () => confirmDone(t.copied),
    () => confirmFailed(t.copyFailed),
  );
}
