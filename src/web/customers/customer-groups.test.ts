import { expect, test } from "vitest";
import { groupNames, resellerOf } from "./customer-groups.ts";

test("a customer's reseller is its parent, and nobody is its own", () => {
  expect(resellerOf({ _id: "a", parentReseller: "b" })).toBe("b");
  expect(resellerOf({ _id: "a", parentReseller: "a" })).toBeNull();
  expect(resellerOf({ _id: "a" })).toBeNull();
});

test("the groups are those of the nearest reseller, as far as they have names", () => {
  const above = {
    _id: "top",
    name: "Top",
    resellerCustomerGroups: [{ _id: "1", name: "Of another reseller" }],
  };
  const own = { _id: "own", name: "Own", resellerCustomerGroups: [{ _id: "1", name: "Gold" }, { _id: "2" }] };
  expect([...groupNames([above, own])]).toEqual([["1", "Gold"]]);
  expect(groupNames([]).size).toBe(0);
  expect(groupNames([{ _id: "own" }]).size).toBe(0);
});
