import { expect, test } from "vitest";
import { orderBeside } from "./column-order.ts";

const all = ["a", "b", "c", "d"];

test("a column comes to stand before or after another one", () => {
  expect(orderBeside([], all, "d", "b", "before")).toEqual(["a", "d", "b", "c"]);
  expect(orderBeside([], all, "a", "c", "after")).toEqual(["b", "c", "a", "d"]);
});

test("an order that was chosen before is kept", () => {
  expect(orderBeside(["d", "c", "b", "a"], all, "a", "d", "before")).toEqual(["a", "d", "c", "b"]);
});

test("columns that the order did not name follow in it", () => {
  expect(orderBeside(["c"], all, "d", "c", "before")).toEqual(["d", "c", "a", "b"]);
});

test("a column that nobody knows keeps its place", () => {
  expect(orderBeside(["a", "fromTomorrow", "b", "c", "d"], all, "d", "a", "after")).toEqual([
    "a",
    "d",
    "fromTomorrow",
    "b",
    "c",
  ]);
});
