import { expect, test } from "vitest";
import { valueAt } from "./field-value.ts";

test("a path never leads into what objects inherit", () => {
  expect(valueAt({}, "constructor.name")).toBeUndefined();
  expect(valueAt({ a: { b: 1 } }, "a.b")).toBe(1);
});
