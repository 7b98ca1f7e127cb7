import type { ui as english } from "#web/i18n/en/ui.ts";

export const ui: typeof english = {
  close: "Luk",
  copied: "Kopieret",
  copiedOf: (name) => `Kopieret: ${name}`,
  copyFailed: "Kunne ikke kopiere",
};
