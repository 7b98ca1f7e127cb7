import fc from "fast-check";
import { expect, test } from "vitest";
import { rowText } from "./row-text.ts";

test("missing values keep their cells", () => {
  expect(rowText(["Møller", null, "74 62 18 40", undefined])).toBe("Møller\t\t74 62 18 40\t");
});

test.each(["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd"])("the formula %s becomes text", (text) => {
  expect(rowText([text])).toBe(`'${text}`);
});

test("a phone number with its country code stays as it is", () => {
  expect(rowText(["+45 74 62 18 40"])).toBe("+45 74 62 18 40");
});

test("no stored text adds a cell or a row", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (values) => {
      const text = rowText(values);
      expect(text.split("\t")).toHaveLength(values.length);
      expect(text).not.toMatch(/[\n\r\u0085\u2028\u2029\v\f]/);
    }),
  );
});
