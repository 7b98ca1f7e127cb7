import { expect, test } from "vitest";
import { isUnset } from "./is-unset.ts";
import { recordOf } from "./testing/record-of.ts";

test("absent, null and blank are one: not set", () => {
  for (const finance of [undefined, null, {}, { vatNumber: null }, { vatNumber: "" }, { vatNumber: "  " }]) {
    expect(isUnset(recordOf({ finance }), "finance.vatNumber")).toBe(true);
  }
});

test("zero and false are values", () => {
  expect(isUnset(recordOf({ finance: { channelLimit: 0 } }), "finance.channelLimit")).toBe(false);
  expect(isUnset(recordOf({ isReseller: false }), "isReseller")).toBe(false);
});

test("a value of the wrong type is set, though nobody can read it", () => {
  const record = recordOf({ finance: { vatNumber: 35240136 } });
  expect(record.unreadable).toEqual(["finance.vatNumber"]);
  expect(isUnset(record, "finance.vatNumber")).toBe(false);
  expect(isUnset(recordOf({ finance: "see contract" }), "finance.vatNumber")).toBe(false);
});

test("a secret says itself whether it is set", () => {
  const withToken = (set: boolean) =>
    recordOf({ integrations: { billing: { rackbeat: { bearerToken: { secret: true, set } } } } });
  expect(isUnset(withToken(true), "integrations.billing.rackbeat.bearerToken")).toBe(false);
  expect(isUnset(withToken(false), "integrations.billing.rackbeat.bearerToken")).toBe(true);
});
