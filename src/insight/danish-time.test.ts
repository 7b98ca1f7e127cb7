import { expect, test } from "vitest";
import { danishClockTime, danishDaysUntil, danishWeekday } from "./danish-time.ts";

const now = new Date("2026-11-26T14:12:00+01:00");

test("days are counted by the Danish calendar, not in steps of 24 hours", () => {
  expect(danishDaysUntil("2026-11-26T23:30:00.000Z", now)).toBe(1);
  expect(danishDaysUntil("2026-11-26T22:30:00.000Z", now)).toBe(0);
  expect(danishDaysUntil("2026-09-30", now)).toBe(-57);
});

test("2026-03-29 and 2026-10-25 count as one day each", () => {
  expect(danishDaysUntil("2026-03-30T10:00:00Z", new Date("2026-03-28T10:00:00Z"))).toBe(2);
  expect(danishDaysUntil("2026-10-26T10:00:00Z", new Date("2026-10-24T10:00:00Z"))).toBe(2);
});

test.each(["", "snart", "30-09-2026", "2026", "2026-13-01", "20260930"])(
  "%j is no date of the API",
  (text) => {
    expect(danishDaysUntil(text, now)).toBeNull();
  },
);

test("midnight on 2026-03-29 is before the clocks change, midnight of the day after is not", () => {
  const saturday = new Date("2026-03-28T12:00:00Z");
  expect(danishClockTime(saturday, 1)).toEqual(new Date("2026-03-29T00:00:00+01:00"));
  expect(danishClockTime(saturday, 1, 1440)).toEqual(new Date("2026-03-30T00:00:00+02:00"));
});

test("the week begins on Monday, and the day is Denmark's", () => {
  expect(danishWeekday(now)).toBe(3);
  expect(danishWeekday(new Date("2026-11-29T23:30:00Z"))).toBe(0);
});
