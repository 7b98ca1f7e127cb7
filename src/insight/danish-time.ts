import { TZDateMini, tz } from "@date-fns/tz";
import { differenceInCalendarDays } from "date-fns";
import { readMoment } from "./moment.ts";

/** The clock and calendar of the customers, whatever the reader's computer is set to. */
const danishZone = "Europe/Copenhagen";

/**
 * The instant at which Danish clocks show `minutes` past midnight, `days` days after the Danish day that holds
 * `instant`. 1440 minutes are the next midnight, also on days of 23 or 25 hours.
 */
export function danishClockTime(instant: Date, days: number, minutes = 0): Date {
  const local = new TZDateMini(instant, danishZone);
  const day = local.getDate() + days;
  return new Date(
    new TZDateMini(local.getFullYear(), local.getMonth(), day, 0, minutes, danishZone).getTime(),
  );
}

/** 0 for Monday to 6 for Sunday, in Denmark. */
export function danishWeekday(instant: Date): number {
  return (new TZDateMini(instant, danishZone).getDay() + 6) % 7;
}

/**
 * Danish calendar days from `now` to an ISO 8601 date of the API: 0 today, negative when past. Null for what is no
 * such date.
 */
export function danishDaysUntil(date: string, now: Date): number | null {
  const instant = readMoment(date);
  return instant && differenceInCalendarDays(instant, now, { in: tz(danishZone) });
}
