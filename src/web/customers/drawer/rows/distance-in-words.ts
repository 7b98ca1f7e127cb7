import type { Language } from "#web/i18n/language.ts";

/** "57 days ago", "in 3 months", "12 years ago": days up to a quarter, because invoices and notices count in days. */
export function distanceInWords(days: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (Math.abs(days) < 100) return format.format(days, "day");
  if (Math.abs(days) < 730) return format.format(Math.trunc(days / 30.44), "month");
  return format.format(Math.trunc(days / 365.25), "year");
}
