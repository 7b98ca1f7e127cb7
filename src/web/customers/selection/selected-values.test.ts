import { expect, test } from "vitest";
import { recordOf } from "#insight/testing/record-of.ts";
import { selectedValues } from "./selected-values.ts";

const customers = [
  recordOf({ _id: "a1", emailAddress: "Post@x.dk; kontor@x.dk", phoneNumber: "12345678" }),
  recordOf({ _id: "b2", emailAddress: "post@x.dk", phoneNumber: " " }),
  recordOf({ _id: "c3", emailAddress: null }),
];

test("every value once, in the order of the selection, whatever its case", () => {
  expect(selectedValues(customers, "emailAddress")).toEqual({
    values: ["Post@x.dk", "kontor@x.dk"],
    without: 1,
  });
});

test("a blank is no value, and who has none is counted", () => {
  expect(selectedValues(customers, "phoneNumber")).toEqual({ values: ["12345678"], without: 2 });
  expect(selectedValues(customers, "_id")).toEqual({ values: ["a1", "b2", "c3"], without: 0 });
});
