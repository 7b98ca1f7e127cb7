import { slaDays, slaPeriods } from "#contract/documented-values.ts";
import { isDocumented } from "#contract/is-documented.ts";
import { danishClockTime, danishWeekday } from "./danish-time.ts";

/** When an agreement covers: on the first `weekdays` days from Monday on, between two minutes of the Danish day. */
export interface SlaHours {
  weekdays: number;
  from: number;
  to: number;
}

/** An uninterrupted time of cover; `end` is the first instant that is no longer covered. */
export interface SlaWindow {
  start: Date;
  end: Date;
}

const weekdays = { WEEK_DAYS: 5, WEEK_DAYS_AND_SATURDAY: 6, ALL: 7 } as const;

const minutes = {
  "07:45-16:00": { from: 7 * 60 + 45, to: 16 * 60 },
  "08:00-22:00": { from: 8 * 60, to: 22 * 60 },
  // The documentation's way to write "all day". Read to the letter, a call at 23:59:30 would be uncovered and every
  // midnight would cost the customer a minute; the day is taken as whole and runs on into the next.
  "00:00-23:59": { from: 0, to: 24 * 60 },
} as const;

/** The hours that `days` and `period` of an agreement stand for; null when either is not a documented value. */
export function slaHours(days: unknown, period: unknown): SlaHours | null {
  if (!isDocumented(slaDays, days) || !isDocumented(slaPeriods, period)) return null;
  return { weekdays: weekdays[days], ...minutes[period] };
}

/** Does the agreement cover any of this day? 0 is Monday. */
export function coversWeekday(hours: SlaHours, weekday: number): boolean {
  return weekday < hours.weekdays;
}

/** The cover of a covered Danish day, `days` days after the one that holds `instant`. */
export function windowOfDay(hours: SlaHours, instant: Date, days: number): SlaWindow {
  return {
    start: danishClockTime(instant, days, hours.from),
    end: danishClockTime(instant, days, hours.to),
  };
}

/**
 * Cover from the Danish day of `instant` on, in order, whole days joined at midnight. Two weeks are looked at: the
 * longest closed time is a weekend, and the longest documented answer takes three days of cover.
 */
export function coverFrom(hours: SlaHours, instant: Date): SlaWindow[] {
  const cover: SlaWindow[] = [];
  const today = danishWeekday(instant);
  for (let days = 0; days < 14; days++) {
    if (!coversWeekday(hours, (today + days) % 7)) continue;
    const window = windowOfDay(hours, instant, days);
    const last = cover.at(-1);
    if (last?.end.getTime() === window.start.getTime()) last.end = window.end;
    else cover.push(window);
  }
  return cover;
}
