import { beforeEach, expect, test } from "vitest";
import { recordOf } from "#insight/testing/record-of.ts";
import { clearSelection, select, selection, toggleSelected } from "./selected-customers.ts";

const page = ["a1", "b2", "c3", "d4", "e5"].map((_id) => recordOf({ _id }));
const ids = () => [...selection().keys()];

beforeEach(clearSelection);

test("turning over selects, and turning over again takes out", () => {
  toggleSelected(page, "b2", false);
  expect(ids()).toEqual(["b2"]);
  toggleSelected(page, "b2", false);
  expect(ids()).toEqual([]);
});

test("a range goes from the one turned over before, in either direction", () => {
  toggleSelected(page, "d4", false);
  toggleSelected(page, "b2", true);
  expect(ids().sort()).toEqual(["b2", "c3", "d4"]);
});

test("a range becomes what its end becomes", () => {
  select(page);
  toggleSelected(page, "b2", false);
  toggleSelected(page, "d4", true);
  expect(ids()).toEqual(["a1", "e5"]);
});

test("a range from another page begins where it ends", () => {
  toggleSelected(page, "b2", false);
  const other = ["x1", "x2"].map((_id) => recordOf({ _id }));
  toggleSelected(other, "x2", true);
  expect(ids()).toEqual(["b2", "x2"]);
});

test("every change is another map, so that nobody misses it", () => {
  const before = selection();
  select(page.slice(0, 1));
  expect(selection()).not.toBe(before);
});
