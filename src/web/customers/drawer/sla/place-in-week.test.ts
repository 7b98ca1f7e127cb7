import { expect, test } from "vitest";
import { type SlaClock, slaClock } from "#insight/sla-clock.ts";
import { placeInWeek, stretchInWeek } from "./place-in-week.ts";

const allDay = { responseTime: 1, days: "ALL", period: "00:00-23:59" };

function weekAt(now: Date) {
  const clock: SlaClock | null = slaClock(allDay, now);
  if (!clock?.cover) throw new Error("the agreement covers nothing");
  return clock.cover.week;
}

test("Thursday noon lies half a day behind three days of seven", () => {
  const noon = new Date("2026-11-26T12:00:00+01:00");
  expect(placeInWeek(weekAt(noon), noon)).toBeCloseTo((3.5 / 7) * 100);
});

test("a moment of next week has no place", () => {
  const now = new Date("2026-11-26T12:00:00+01:00");
  expect(placeInWeek(weekAt(now), new Date("2026-11-30T00:00:00+01:00"))).toBeNull();
});

test("the day of 25 hours, 25 October 2026, is as wide as the others", () => {
  const now = new Date("2026-10-25T12:00:00+01:00");
  const week = weekAt(now);
  const sunday = week[6]?.window;
  if (!sunday) throw new Error("Sunday is not covered");
  const stretch = stretchInWeek(week, 6, sunday);
  expect(stretch?.left).toBeCloseTo((6 / 7) * 100);
  expect(stretch?.width).toBeCloseTo(100 / 7);
  expect(placeInWeek(week, now)).toBeCloseTo(((6 + 13 / 25) / 7) * 100);
});
