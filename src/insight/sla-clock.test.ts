import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slaDays, slaPeriods, slaResponseTimes } from "#contract/documented-values.ts";
import { slaClock } from "./sla-clock.ts";

const allDay = { responseTime: 24, days: "ALL", period: "00:00-23:59" };
const office = { responseTime: 1, days: "WEEK_DAYS", period: "07:45-16:00" };
const long = { responseTime: 8, days: "WEEK_DAYS_AND_SATURDAY", period: "08:00-22:00" };

/** Thursday 26 November 2026, 14:12 in Denmark. */
const now = new Date("2026-11-26T14:12:00+01:00");

describe("on an ordinary Thursday at 14:12", () => {
  test("one hour is due within the office hours of the same day", () => {
    const clock = slaClock(office, now);
    expect(clock?.dueAt).toEqual(new Date("2026-11-26T15:12:00+01:00"));
    expect(clock?.cover).toMatchObject({ covered: true, opensAt: null });
  });

  test("eight hours that do not fit before 22:00 go on next morning", () => {
    expect(slaClock(long, now)?.dueAt).toEqual(new Date("2026-11-27T08:12:00+01:00"));
  });

  test("24 hours of 07:45-16:00 take the rest of this day, two whole days and some of a fourth, weekend left out", () => {
    // 1:48 on Thursday, 8:15 on Friday, 8:15 on Monday, 5:42 on Tuesday.
    expect(slaClock({ ...office, responseTime: 24 }, now)?.dueAt).toEqual(
      new Date("2026-12-01T13:27:00+01:00"),
    );
  });

  test("the week runs from Monday to Sunday with a window on each covered day", () => {
    const week = slaClock(long, now)?.cover?.week ?? [];
    expect(week[0]?.start).toEqual(new Date("2026-11-23T00:00:00+01:00"));
    expect(week[6]?.end).toEqual(new Date("2026-11-30T00:00:00+01:00"));
    expect(week.map((day) => day.window !== null)).toEqual([true, true, true, true, true, true, false]);
    expect(week[3]?.window).toEqual({
      start: new Date("2026-11-26T08:00:00+01:00"),
      end: new Date("2026-11-26T22:00:00+01:00"),
    });
  });
});

describe("at the edges of cover", () => {
  test("the closing minute is closed, the opening one is open", () => {
    const covered = (time: string) => slaClock(office, new Date(time))?.cover?.covered;
    expect(covered("2026-11-26T15:59:59.999+01:00")).toBe(true);
    expect(covered("2026-11-26T16:00:00+01:00")).toBe(false);
    expect(covered("2026-11-27T07:44:59.999+01:00")).toBe(false);
    expect(covered("2026-11-27T07:45:00+01:00")).toBe(true);
  });

  test("an answer may fall on the closing minute", () => {
    expect(slaClock(office, new Date("2026-11-26T15:00:00+01:00"))?.dueAt).toEqual(
      new Date("2026-11-26T16:00:00+01:00"),
    );
  });

  test("on Friday evening the clock waits for Monday", () => {
    const clock = slaClock(office, new Date("2026-11-27T20:00:00+01:00"));
    expect(clock?.cover?.covered).toBe(false);
    expect(clock?.cover?.opensAt).toEqual(new Date("2026-11-30T07:45:00+01:00"));
    expect(clock?.dueAt).toEqual(new Date("2026-11-30T08:45:00+01:00"));
  });

  test("00:00-23:59 is the whole day: 23:59:30 is covered, midnight costs nothing", () => {
    const clock = slaClock({ ...allDay, responseTime: 1 }, new Date("2026-11-26T23:59:30+01:00"));
    expect(clock?.cover).toMatchObject({ covered: true, opensAt: null });
    expect(clock?.dueAt).toEqual(new Date("2026-11-27T00:59:30+01:00"));
  });

  test("whole week days close at midnight before Saturday", () => {
    const clock = (time: string) => slaClock({ ...allDay, days: "WEEK_DAYS" }, new Date(time));
    expect(clock("2026-11-27T23:59:59.999+01:00")?.cover?.covered).toBe(true);
    expect(clock("2026-11-28T00:00:00+01:00")?.cover?.covered).toBe(false);
    expect(clock("2026-11-26T14:12:00+01:00")?.dueAt).toEqual(new Date("2026-11-27T14:12:00+01:00"));
  });

  test("just after midnight in Denmark it is already the next day, though not in UTC", () => {
    const clock = slaClock(office, new Date("2026-11-29T23:30:00Z"));
    expect(clock?.cover?.opensAt).toEqual(new Date("2026-11-30T07:45:00+01:00"));
    expect(clock?.cover?.week[0]?.start).toEqual(new Date("2026-11-30T00:00:00+01:00"));
  });
});

describe("when clocks change", () => {
  const hoursOf = (day?: { start: Date; end: Date }) =>
    day && (day.end.getTime() - day.start.getTime()) / 3_600_000;

  test("2026-03-29 has 23 hours: 24 covered hours end an hour later by the clock", () => {
    const clock = slaClock(allDay, new Date("2026-03-28T14:12:00+01:00"));
    expect(clock?.dueAt).toEqual(new Date("2026-03-29T15:12:00+02:00"));
    expect(hoursOf(clock?.cover?.week[6])).toBe(23);
  });

  test("2026-03-29: the morning opens by the new time", () => {
    const everyDay = { responseTime: 1, days: "ALL", period: "08:00-22:00" };
    const clock = slaClock(everyDay, new Date("2026-03-28T22:30:00+01:00"));
    expect(clock?.cover?.opensAt).toEqual(new Date("2026-03-29T06:00:00Z"));
    expect(clock?.dueAt).toEqual(new Date("2026-03-29T07:00:00Z"));
  });

  test("2026-10-25 has 25 hours: 24 covered hours end an hour earlier by the clock", () => {
    const clock = slaClock(allDay, new Date("2026-10-24T14:12:00+02:00"));
    expect(clock?.dueAt).toEqual(new Date("2026-10-25T13:12:00+01:00"));
    expect(hoursOf(clock?.cover?.week[6])).toBe(25);
  });

  test("2026-10-25: both of the hours called two o'clock are covered and counted", () => {
    const hour = { ...allDay, responseTime: 1 };
    expect(slaClock(hour, new Date("2026-10-25T02:30:00+02:00"))?.dueAt).toEqual(
      new Date("2026-10-25T02:30:00+01:00"),
    );
  });

  test("2027-03-28: the week that loses an hour still has seven days from midnight to midnight", () => {
    const week = slaClock(office, new Date("2027-03-28T12:00:00+02:00"))?.cover?.week ?? [];
    expect(week[0]?.start).toEqual(new Date("2027-03-22T00:00:00+01:00"));
    expect(week[6]?.end).toEqual(new Date("2027-03-29T00:00:00+02:00"));
    expect(week.map(hoursOf)).toEqual([24, 24, 24, 24, 24, 24, 23]);
  });

  test("2027-03-28: a call on Friday is due on Monday by the new time", () => {
    const clock = slaClock({ ...office, responseTime: 3 }, new Date("2027-03-26T15:00:00+01:00"));
    expect(clock?.dueAt).toEqual(new Date("2027-03-29T09:45:00+02:00"));
  });
});

describe("what the documentation does not know", () => {
  test("no agreement gives no clock", () => {
    expect(slaClock(undefined, now)).toBeNull();
    expect(slaClock(null, now)).toBeNull();
    expect(slaClock({}, now)).toBeNull();
  });

  test("an unknown response time still tells the cover, and no due time", () => {
    const clock = slaClock({ ...office, responseTime: 4 }, now);
    expect(clock?.cover?.covered).toBe(true);
    expect(clock?.dueAt).toBeNull();
  });

  test("unknown days or hours tell nothing", () => {
    const nothing = { cover: null, dueAt: null };
    expect(slaClock({ ...office, days: "WEEKEND" }, now)).toEqual(nothing);
    expect(slaClock({ ...office, period: "06:00-18:00" }, now)).toEqual(nothing);
  });

  test("a missing term is as one that is unknown", () => {
    expect(slaClock({ responseTime: 1, days: "ALL" }, now)).toEqual({ cover: null, dueAt: null });
    expect(slaClock({ ...office, responseTime: null }, now)?.dueAt).toBeNull();
  });
});

describe("against a slow count of every quarter of an hour", () => {
  const quarter = 15 * 60_000;
  const danish = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Copenhagen",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });

  /** Is the quarter that begins at `time` covered, by the words of the documentation alone? */
  function isCovered(days: string, period: string, time: number): boolean {
    const parts = Object.fromEntries(danish.formatToParts(time).map((part) => [part.type, part.value]));
    const clock = `${parts.hour}:${parts.minute}`;
    const [from = "", to = ""] = period.split("-");
    if (parts.weekday === "Sun" && days !== "ALL") return false;
    if (parts.weekday === "Sat" && days === "WEEK_DAYS") return false;
    return clock >= from && clock < to;
  }

  const times = fc
    .integer({ min: Date.UTC(2026, 0, 1) / quarter, max: Date.UTC(2028, 0, 1) / quarter })
    .map((count) => count * quarter);
  const nearClockChange = fc
    .tuple(
      fc.constantFrom("2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"),
      fc.integer({ min: -200, max: 200 }),
    )
    .map(([day, shift]) => Date.parse(`${day}T01:00:00Z`) + shift * quarter);

  test("cover, opening and due time agree for every documented agreement", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...slaResponseTimes),
        fc.constantFrom(...slaDays),
        fc.constantFrom(...slaPeriods),
        fc.oneof(times, nearClockChange),
        (responseTime, days, period, start) => {
          const clock = slaClock({ responseTime, days, period }, new Date(start));
          expect(clock?.cover?.covered).toBe(isCovered(days, period, start));

          let opens = start;
          while (!isCovered(days, period, opens)) opens += quarter;
          expect(clock?.cover?.opensAt?.getTime() ?? start).toBe(opens);

          let due = start;
          for (let left = responseTime * 4; left > 0; due += quarter) {
            if (isCovered(days, period, due)) left -= 1;
          }
          expect(clock?.dueAt?.getTime()).toBe(due);
        },
      ),
      { numRuns: 300 },
    );
  });
});
