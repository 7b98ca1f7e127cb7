import fc from "fast-check";
import { expect, test } from "vitest";
import { rowText } from "./row-text.ts";

test("missing values keep their cells", () => {
  expect(rowText(["Møller", null, "74 62 18 40", undefined])).toBe("Møller\t\t74 62 18 40\t");
});

test.each(["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd"])("the formula %s becomes text", (text) => {
  expect(rowText([text])).toBe(`'${text}`);
});

test.each(["+45-12121212", "+4512345678", "+45 74 62 18 40", "004512345678", "7-11", "＝1+1"])(
  "%s stays the text that it is",
  (text) => expect(rowText([text])).toBe(`'${text}`),
);

test.each(["74 62 18 40", "35240136", "post@x.dk", "Møller & Søn"])("%s is left as it is", (text) =>
  expect(rowText([text])).toBe(text),
);

test("a quotation mark in front neither swallows the next cells nor hides a formula", () => {
  expect(rowText(['"=1+1"', "a", '"Kroen', 'Hotel "Dania"'])).toBe(`'"=1+1"\ta\t'"Kroen\tHotel "Dania"`);
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
