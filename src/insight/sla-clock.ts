import type { SupportAgreement } from "#contract/customer.ts";
import { isDocumented, slaDays, slaPeriods, slaResponseTimes } from "#contract/documented-values.ts";
import { danishClockTime, danishWeekday } from "./danish-time.ts";
import {
  coverFrom,
  coversWeekday,
  type SlaHours,
  type SlaWindow,
  slaHours,
  windowOfDay,
} from "./sla-hours.ts";

/** A term that the clock cannot use: missing (`value` is null) or not among the documented values. */
interface UnknownSlaTerm {
  term: "responseTime" | "days" | "period";
  value: string | number | null;
}

/** One Danish day, from midnight to midnight (23 or 25 hours when clocks change), for a bar of the week. */
interface SlaDay extends SlaWindow {
  window: SlaWindow | null;
}

interface SlaCover {
  /** Is `now` covered? An agreement to 16:00 covers 15:59:59 and not 16:00:00. */
  covered: boolean;
  /** End of the present cover; null when there is none, or when it never ends. */
  closesAt: Date | null;
  /** Start of the next cover; null while covered. */
  opensAt: Date | null;
  /** Monday to Sunday of the Danish week that holds `now`. */
  week: SlaDay[];
}

export interface SlaClock {
  unknown: UnknownSlaTerm[];
  /** Null when `days` or `period` is unknown. */
  cover: SlaCover | null;
  /** When a call of `now` is to be answered; null when any term is unknown. */
  dueAt: Date | null;
  /** The assumption to be shown beside every answer: the API does not say what holds on Danish public holidays. */
  publicHolidays: "not-considered";
}

/**
 * What an agreement (`serviceLevelAgreements.remote` or `.onsite`) means at `now`. Returns null when there is none.
 * The response time is counted in covered hours only, as elapsed time: 24 hours of 07:45-16:00 are two days of 8:15
 * and 7:30 of a third, and when clocks change, the hour won counts and the hour lost does not. All results are
 * instants; the calendar is Denmark's.
 */
export function slaClock(agreement: SupportAgreement | null | undefined, now: Date): SlaClock | null {
  const { responseTime = null, days = null, period = null } = agreement ?? {};
  if (responseTime === null && days === null && period === null) return null;

  const unknown: UnknownSlaTerm[] = [];
  const answer = isDocumented(slaResponseTimes, responseTime) ? responseTime : null;
  if (answer === null) unknown.push({ term: "responseTime", value: responseTime });
  if (!isDocumented(slaDays, days)) unknown.push({ term: "days", value: days });
  if (!isDocumented(slaPeriods, period)) unknown.push({ term: "period", value: period });

  const hours = slaHours(days, period);
  const cover = hours && coverFrom(hours, now);
  return {
    unknown,
    cover: cover && coverAt(cover, hours, now),
    dueAt: cover && answer && dueAt(cover, answer, now),
    publicHolidays: "not-considered",
  };
}

function coverAt(cover: SlaWindow[], hours: SlaHours, now: Date): SlaCover {
  const present = cover.find((window) => window.start <= now && now < window.end);
  const next = cover.find((window) => window.start > now);
  return {
    covered: present !== undefined,
    closesAt: present && next ? present.end : null,
    opensAt: present ? null : (next?.start ?? null),
    week: weekOf(hours, now),
  };
}

function weekOf(hours: SlaHours, now: Date): SlaDay[] {
  const monday = -danishWeekday(now);
  return Array.from({ length: 7 }, (_, weekday) => ({
    start: danishClockTime(now, monday + weekday),
    end: danishClockTime(now, monday + weekday + 1),
    window: coversWeekday(hours, weekday) ? windowOfDay(hours, now, monday + weekday) : null,
  }));
}

function dueAt(cover: SlaWindow[], responseTime: number, now: Date): Date | null {
  let left = responseTime * 3_600_000;
  for (const window of cover) {
    const start = Math.max(window.start.getTime(), now.getTime());
    const covered = window.end.getTime() - start;
    if (covered >= left) return new Date(start + left);
    left -= Math.max(covered, 0);
  }
  return null;
}
