import type { SlaWindow } from "#insight/sla-hours.ts";

/**
 * Where a moment lies in a bar of seven days of one width, 0 to 100; null outside the week. A day of 23 or 25 hours is
 * as wide as the others, so the place is worked out within its own day.
 */
export function placeInWeek(week: readonly SlaWindow[], moment: Date): number | null {
  const index = week.findIndex(({ start, end }) => start <= moment && moment < end);
  const day = week[index];
  if (!day) return null;
  return ((index + share(day, moment)) / week.length) * 100;
}

/** The same for a stretch of time within one day; one that lasts to midnight ends where its day does. */
export function stretchInWeek(week: readonly SlaWindow[], index: number, { start, end }: SlaWindow) {
  const day = week[index];
  if (!day) return null;
  const left = ((index + share(day, start)) / week.length) * 100;
  return { left, width: ((index + share(day, end)) / week.length) * 100 - left };
}

function share(day: SlaWindow, moment: Date): number {
  const whole = day.end.getTime() - day.start.getTime();
  return (moment.getTime() - day.start.getTime()) / whole;
}
