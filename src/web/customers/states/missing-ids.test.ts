import { expect, test } from "vitest";
import { defaultAddress, type ListQuery } from "#contract/customer-query.ts";
import { recordOf } from "#insight/testing/record-of.ts";
import { missingIds } from "./missing-ids.ts";

function missing(query: Partial<ListQuery>, found: string[], total = found.length) {
  const customers = found.map((_id) => recordOf({ _id }));
  const page = { total, offset: 0, limit: 25, unreadableRows: 0, customers };
  return missingIds({ ...defaultAddress, ...query }, page);
}

test("an id without a customer is named, whatever letters it is written in", () => {
  expect(missing({ customerIds: ["aa1", "Bb2", "CC3"] }, ["AA1", "bb2"])).toEqual({
    asked: 3,
    count: 1,
    ids: ["CC3"],
    mayBe: { deleted: true, subresellers: true },
  });
  expect(missing({ customerIds: ["aa1", "AA1"] }, ["aa1"])).toBeNull();
});

test("of a list of several pages it is known how many are missing, not which", () => {
  expect(missing({ customerIds: ["a", "b", "c", "d"] }, ["a"], 3)).toMatchObject({
    asked: 4,
    count: 1,
    ids: [],
  });
});

test("what the list has already is no reason why an id is missing", () => {
  const mayBe = (query: Partial<ListQuery>) => missing({ customerIds: ["a", "b"], ...query }, ["a"])?.mayBe;
  expect(mayBe({ includeDeleted: true })).toEqual({ deleted: false, subresellers: true });
  expect(mayBe({ includeSubresellers: true })).toEqual({ deleted: true, subresellers: false });
  expect(mayBe({ all: true })).toEqual({ deleted: true, subresellers: false });
  expect(mayBe({ all: true, includeDeleted: true })).toEqual({ deleted: false, subresellers: false });
});

test("a list without ids misses none, and neither does one that has them all or nobody", () => {
  expect(missing({}, ["a"])).toBeNull();
  expect(missing({ customerIds: ["a"] }, ["a"])).toBeNull();
  expect(missing({ customerIds: ["a"] }, [])).toBeNull(); // said in place of the rows
});

test("what a search or a filter leaves out is not missing, what no filter lets in is", () => {
  const customerIds = ["a", "b"];
  expect(missing({ customerIds, filter: "anna" }, ["a"])).toBeNull();
  expect(missing({ customerIds, flexcare: true }, ["a"])).toBeNull();
  expect(missing({ customerIds, parentReseller: "r1" }, ["a"])).toBeNull();
  expect(missing({ customerIds, all: true, includeDeleted: true }, ["a"])?.ids).toEqual(["b"]);
});
