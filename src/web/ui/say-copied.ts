import type { ui } from "#web/i18n/en/ui.ts";
import { confirmDone, confirmFailed } from "./confirm.ts";

/**
 * Says how writing to the clipboard went: the browser refuses it without focus or permission. `name` is whose data it is,
 * where that could be taken for somebody else's.
 */
export function sayCopied(writing: Promise<unknown>, t: typeof ui, name = "") {
  writing.then(
    () => confirmDone(name ? t.copiedOf(name) : t.copied),
    () => confirmFailed(t.copyFailed),
  );
}
