import type { SlaWindow } from "#insight/sla-hours.ts";
import { formatOf } from "#web/i18n/format.ts";
import type { Language } from "#web/i18n/language.ts";

/** "Mon 23" and "M" for each day of a week; `isToday` by the Danish calendar. */
export function weekdayNames(week: readonly SlaWindow[], language: Language, now: Date) {
  const { weekday, day } = formatOf(language);
  return week.map(({ start, end }) => {
    const name = weekday(start).replace(".", "");
    return {
      name: `${name} ${day(start)}`,
      short: name.slice(0, 1).toUpperCase(),
      isToday: start <= now && now < end,
    };
  });
}
