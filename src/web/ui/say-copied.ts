import type { ui } from "#web/i18n/en/ui.ts";
import { announce } from "./live-region.tsx";

/** Says how writing to the clipboard went: the browser refuses it without focus or permission. */
export function sayCopied(writing: Promise<unknown>, t: typeof ui) {
  writing.then(
    () => announce(t.copied),
    () => announce(t.copyFailed),
  );
}
