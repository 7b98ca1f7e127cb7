import type { Language } from "./language.ts";

const formats = new Map<Language, Intl.RelativeTimeFormat>();

/** "57 days ago", "in 3 months", "12 years ago": days up to a quarter, because invoices and notices count in days. */
export function distanceInWords(days: number, language: Language): string {
  const format = formatOf(language);
  if (Math.abs(days) < 100) return format.format(days, "day");
  if (Math.abs(days) < 730) return format.format(Math.trunc(days / 30.44), "month");
  return format.format(Math.trunc(days / 365.25), "year");
}

/** They are slow to make, and a list has one for every row. */
function formatOf(language: Language): Intl.RelativeTimeFormat {
  const made = formats.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  formats.set(language, made);
  return made;
}
