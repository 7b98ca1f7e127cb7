import { expect, test } from "vitest";
import { recordOf } from "#insight/testing/record-of.ts";
import { bindingDate, numberRentOverdue, unreadableDate } from "./date-rules.ts";

/** Thursday 26 November 2026, 14:12 in Denmark. */
const context = { now: new Date("2026-11-26T14:12:00+01:00") };

function rent(numberRentUntil: string, numberRentCount?: object) {
  return numberRentOverdue.check(recordOf({ finance: { numberRentUntil, numberRentCount } }), context);
}

test("rent invoiced to 30 September is 57 days old on 26 November", () => {
  expect(rent("2026-09-30T10:00:00.000Z", { singles: 23, hundreds: 1 })[0]?.facts).toEqual({
    numberRentUntil: "2026-09-30T10:00:00.000Z",
    daysAgo: 57,
    singles: 23,
    hundreds: 1,
  });
});

test("rent invoiced to today or later, without numbers, or to no date at all is not overdue", () => {
  expect(rent("2026-11-26T00:00:00.000Z", { singles: 23 })).toEqual([]);
  expect(rent("2014-01-01T12:34:56.789Z", { singles: 0, hundreds: 0 })).toEqual([]);
  expect(rent("2014-01-01T12:34:56.789Z")).toEqual([]);
  expect(rent("snart", { singles: 1 })).toEqual([]);
});

test.each([
  ["2026-11-25T10:00:00.000Z", -1],
  ["2026-11-26T22:59:00.000Z", 0],
  ["2026-11-26T23:00:00.000Z", 1],
  ["2027-02-24T10:00:00.000Z", 90],
])("a binding date of %s is %i Danish days away and told", (date, days) => {
  const record = recordOf({ bindingDate: date });
  expect(bindingDate.check(record, context)[0]?.facts).toEqual({ bindingDate: date, days });
});

test("a binding date more than 90 days away, or none, is not told", () => {
  expect(bindingDate.check(recordOf({ bindingDate: "2027-02-25T10:00:00.000Z" }), context)).toEqual([]);
  expect(bindingDate.check(recordOf({ bindingDate: null }), context)).toEqual([]);
});

test("a text where a date is documented is told with its field, a date or nothing is not", () => {
  const found = (customer: Parameters<typeof recordOf>[0]) =>
    unreadableDate.check(recordOf(customer), context).map(({ section, facts }) => ({ section, ...facts }));
  expect(found({ bindingDate: "01-02-2026", finance: { numberRentUntil: "snart" } })).toEqual([
    { section: "overview", field: "bindingDate", text: "01-02-2026" },
    { section: "finance", field: "finance.numberRentUntil", text: "snart" },
  ]);
  expect(found({ bindingDate: "2026-02-01T10:00:00.000Z", finance: { numberRentUntil: " " } })).toEqual([]);
  expect(found({ bindingDate: null })).toEqual([]);
});
