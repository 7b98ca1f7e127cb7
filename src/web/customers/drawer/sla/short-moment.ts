import { formatOf } from "#web/i18n/format.ts";
import type { Language } from "#web/i18n/language.ts";

const timeZone = "Europe/Copenhagen";

/** A moment of the coming days, in Denmark: `15:12` today, else with its weekday, `Fri 08:12`. */
export function shortMoment(moment: Date, now: Date, language: Language): string {
  const time = formatOf(language).time(moment);
  const day = new Intl.DateTimeFormat("sv", { timeZone }).format; // 2026-11-26, for comparing
  if (day(moment) === day(now)) return time;
  const weekday = new Intl.DateTimeFormat(language, { timeZone, weekday: "short" }).format(moment);
  return `${weekday} ${time}`;
}
