import type { SlaWindow } from "#insight/sla-hours.ts";
import type { Language } from "#web/i18n/language.ts";

const timeZone = "Europe/Copenhagen";

/** "Mon 23" and "M" for each day of a week; `isToday` by the Danish calendar. */
export function weekdayNames(week: readonly SlaWindow[], language: Language, now: Date) {
  const weekday = new Intl.DateTimeFormat(language, { timeZone, weekday: "short" });
  const day = new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", { timeZone, day: "numeric" });
  return week.map(({ start, end }) => {
    const name = weekday.format(start).replace(".", "");
    return {
      name: `${name} ${Number.parseInt(day.format(start), 10)}`,
      short: name.slice(0, 1).toUpperCase(),
      isToday: start <= now && now < end,
    };
  });
}
