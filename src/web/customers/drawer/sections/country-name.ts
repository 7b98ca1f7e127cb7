import type { Language } from "#web/i18n/language.ts";

/**
 * A stored country in the user's language: codes of two letters (ISO 3166-1, as api:customer:update takes them) as
 * names, anything else as it is. Null for none, which by the documentation means Denmark.
 */
export function countryName(country: string | null | undefined, language: Language): string | null {
  const stored = country?.trim();
  if (!stored) return null;
  if (!/^[A-Z]{2}$/i.test(stored)) return stored;
  return new Intl.DisplayNames(language, { type: "region" }).of(stored.toUpperCase()) ?? stored;
}
