import fc from "fast-check";
import { expect, test } from "vitest";
import { formatOf } from "./format.ts";

const en = formatOf("en");
const da = formatOf("da");
/** Intl writes no-break spaces; the rule under test is what is read. */
const spaces = (text: string) => text.replace(/\s/g, " ");

test("numbers and money follow the language", () => {
  expect([en.number(2431), da.number(2431)]).toEqual(["2,431", "2.431"]);
  expect(spaces(da.dkk(10_000))).toBe("10.000 kr.");
  expect(spaces(da.dkk(99.5))).toBe("99,50 kr.");
  expect(spaces(en.dkk(10_000))).toBe("DKK 10,000");
});

test("counts are grouped as Intl does it, and what is no count is left to it", () => {
  const intl = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeNat(), fc.nat(20_000), fc.integer(), fc.constant(0.25)), (value) => {
      expect(en.number(value)).toBe(intl("en-GB").format(value));
      expect(da.number(value)).toBe(intl("da-DK").format(value));
    }),
  );
});

test("a date is the one in Denmark, in summer and in winter", () => {
  const winter = new Date("2027-02-27T23:30:00.000Z");
  const summer = new Date("2026-07-31T22:30:00.000Z");
  expect([en.date(winter), da.date(winter)]).toEqual(["28 Feb 2027", "28. februar 2027"]);
  expect([en.date(summer), en.time(summer)]).toEqual(["1 Aug 2026", "00:30"]);
});

test("a time has a colon in Danish too", () => {
  const moment = new Date("2026-11-26T13:02:00.000Z");
  expect([en.time(moment), da.time(moment)]).toEqual(["14:02", "14:02"]);
  expect([en.dateTime(moment), da.dateTime(moment)]).toEqual([
    "26 Nov 2026, 14:02",
    "26. november 2026 14:02",
  ]);
});

test("the age of something is told in whole units, and never in the future", () => {
  const now = new Date("2026-11-26T13:12:00.000Z");
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  expect([en.ago(before(150), now), da.ago(before(150), now)]).toEqual(["2 min ago", "for 2 min. siden"]);
  expect([en.ago(before(7200), now), da.ago(before(7200), now)]).toEqual(["2 hr ago", "for 2 timer siden"]);
  expect(en.ago(before(-30), now)).toBe(en.ago(now, now));
});
