import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultRequest } from "#contract/customer-query.ts";
import { readEnvelope } from "./customer-envelope.ts";

const asked = { ...defaultRequest, offset: 50, limit: 25 };
const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ _id: `${index}` }));

test("an honest envelope is taken as it is", () => {
  const envelope = { offset: 50, limit: 25, total: 243, customers: rows(25) };
  expect(readEnvelope(envelope, asked)).toEqual(envelope);
});

test.each([
  ["a number", 243, 243],
  ["digits", "243", 243],
  ["null", null, 52],
  ["missing", undefined, 52],
  ["negative", -1, 52],
  ["less than what is here", 3, 52],
  ["a fraction", 243.5, 52],
  ["no longer exact", 2 ** 53, 52],
  ["prose", "many", 52],
  ["a list", [243], 52],
])("a total that is %s becomes a number that can be paged by", (_, total, expected) => {
  expect(readEnvelope({ offset: 50, limit: 25, total, customers: rows(2) }, asked)?.total).toBe(expected);
});

test("a page past the end keeps the true total", () => {
  expect(readEnvelope({ offset: 50, limit: 25, total: 20, customers: [] }, asked)?.total).toBe(20);
});

test("offset and limit are the ones asked for where the envelope makes no sense", () => {
  const senseless = { offset: -1, limit: 1e9, total: 60, customers: [] };
  expect(readEnvelope(senseless, asked)).toMatchObject({ offset: 50, limit: 25 });
  expect(readEnvelope({ total: 60, customers: [] }, asked)).toMatchObject({ offset: 50, limit: 25 });
});

test("another offset or limit than asked is said, not hidden", () => {
  const other = { offset: 0, limit: 100, total: 60, customers: [] };
  expect(readEnvelope(other, asked)).toMatchObject({ offset: 0, limit: 100 });
});

test("more rows than the documented 500 are cut and still counted", () => {
  const page = readEnvelope({ offset: 0, limit: 500, total: 10, customers: rows(501) }, asked);
  expect(page?.customers).toHaveLength(500);
  expect(page?.total).toBe(501);
});

test("rows that are no objects are handed on, so that the reader can count them", () => {
  const customers = [null, { _id: "a" }, "x", [], 7, { _id: "b" }];
  expect(readEnvelope({ offset: 0, limit: 25, total: 6, customers }, asked)?.customers).toEqual(customers);
});

test.each([null, [], "x", 7, {}, { customers: null }, { customers: {} }, { total: 0 }])(
  "%j is no list, not an empty one",
  (json) => {
    expect(readEnvelope(json, asked)).toBeNull();
  },
);

test("whatever the numbers are, the page can be counted with", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), fc.array(fc.jsonValue()), (...parts) => {
      const [offset, limit, total, customers] = parts;
      const page = readEnvelope({ offset, limit, total, customers }, asked);
      expect(page && [page.offset, page.limit, page.total].every(Number.isSafeInteger)).toBe(true);
      expect(page && page.total >= page.customers.length && page.limit >= 1 && page.limit <= 500).toBe(true);
    }),
  );
});
