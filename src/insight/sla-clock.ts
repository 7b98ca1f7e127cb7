import type { SupportAgreement } from "#contract/customer.ts";
import { slaResponseTimes } from "#contract/documented-values.ts";
import { isDocumented } from "#contract/is-documented.ts";
import { danishClockTime, danishWeekday } from "./danish-time.ts";
import {
  coverFrom,
  coversWeekday,
  type SlaHours,
  type SlaWindow,
  slaHours,
  windowOfDay,
} from "./sla-hours.ts";

/** One Danish day, from midnight to midnight (23 or 25 hours when clocks change), for a bar of the week. */
interface SlaDay extends SlaWindow {
  window: SlaWindow | null;
}

interface SlaCover {
  /** Is `now` covered? An agreement to 16:00 covers 15:59:59 and not 16:00:00. */
  covered: boolean;
  /** Start of the next cover; null while covered. */
  opensAt: Date | null;
  /** Monday to Sunday of the Danish week that holds `now`. */
  week: SlaDay[];
}

export interface SlaClock {
  /** Null when `days` or `period` is missing or not documented. */
  cover: SlaCover | null;
  /** When a call of `now` is to be answered; null when any of the three terms is missing or not documented. */
  dueAt: Date | null;
}

/**
 * What an agreement (`serviceLevelAgreements.remote` or `.onsite`) means at `now`. Returns null when there is none.
 * The response time is counted in covered hours only, as elapsed time: 24 hours of 07:45-16:00 are two days of 8:15
 * and 7:30 of a third, and when clocks change, the hour won counts and the hour lost does not. All results are
 * instants; the calendar is Denmark's. Public holidays count as any other day: the API does not say what holds on them.
 */
export function slaClock(agreement: SupportAgreement | null | undefined, now: Date): SlaClock | null {
  const { responseTime = null, days = null, period = null } = agreement ?? {};
  if (responseTime === null && days === null && period === null) return null;

  const hours = slaHours(days, period);
  const cover = hours && coverFrom(hours, now);
  return {
    cover: cover && coverAt(cover, hours, now),
    dueAt: cover && isDocumented(slaResponseTimes, responseTime) ? dueAt(cover, responseTime, now) : null,
  };
}

function coverAt(cover: SlaWindow[], hours: SlaHours, now: Date): SlaCover {
  const present = cover.find((window) => window.start <= now && now < window.end);
  const next = cover.find((window) => window.start > now);
  return {
    covered: present !== undefined,
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
