import { formatOf } from "#web/i18n/format.ts";
import type { Language } from "#web/i18n/language.ts";

/** A moment of the coming days, in Denmark: `15:12` today, else with its weekday, `Fri 08:12`. */
export function shortMoment(moment: Date, now: Date, language: Language): string {
  const { date, time, weekday } = formatOf(language);
  return date(moment) === date(now) ? time(moment) : `${weekday(moment)} ${time(moment)}`;
}
