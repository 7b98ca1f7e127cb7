import type { language as english } from "#web/i18n/en/language.ts";

export const language: typeof english = {
  failed: "Kunne ikke skifte sprog.",
  failedLead: "Indlæs siden igen; dit valg bevares.",
};
