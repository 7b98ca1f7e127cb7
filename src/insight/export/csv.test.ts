import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, readCsvAs, stored } from "../testing/read-csv.ts";
import { asText, writeCsv } from "./csv.ts";

const awkward = fc.constantFrom(
  "=",
  "+",
  "-",
  "@",
  "'",
  '"',
  ";",
  ",",
  "\r",
  "\n",
  "\t",
  "\0",
  "＝",
  "0",
  "é",
);
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.oneof(awkward, fc.string({ minLength: 1, maxLength: 2 })) }),
);
const table = fc.integer({ min: 1, max: 5 }).chain((width) => {
  const row = fc.array(text, { minLength: width, maxLength: width });
  return fc.record({ head: row, rows: fc.array(row, { maxLength: 6 }) });
});

describe("any table", () => {
  test("reads back as what was written", () => {
    fc.assert(
      fc.property(table, ({ head, rows }) => {
        const read = readCsv(writeCsv(head, rows));
        expect(read.map((cells) => cells.map(stored))).toEqual([head, ...rows]);
      }),
      { numRuns: 500 },
    );
  });

  test("has no cell that begins as a formula does, its head included", () => {
    fc.assert(
      fc.property(table, ({ head, rows }) => {
        for (const cell of readCsv(writeCsv(head, rows)).flat())
          expect(cell).not.toMatch(/^\s*[=+\-@\t\r\n\0＝＋－＠]/);
      }),
      { numRuns: 500 },
    );
  });

  test.each([",", "\t"] as const)("has no formula for a reader whose separator is %j either", (separator) => {
    fc.assert(
      fc.property(table, ({ head, rows }) => {
        for (const cell of readCsvAs(separator, writeCsv(head, rows)))
          expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝]/);
      }),
      { numRuns: 2000 },
    );
  });
});

test("a file begins with a byte order mark, and every row ends with CRLF", () => {
  expect(writeCsv(["a", "b"], [["1;2", 'say "hej"']])).toBe('\ufeff"a";"b"\r\n"1;2";"say ""hej"""\r\n');
});

test.each(["=1+1", "+45 12345678", "-1", "@SUM(A1)", "\tx", "\rx", "\0x", " =1", "＝1+1", "\u200b=1", "﹢1"])(
  "%j is not run",
  (value) => expect(asText(value)).toBe(`'${value}`),
);

test.each([
  ["Gade 1,=cmd|'/C calc'!A0,x", "Gade 1,'=cmd|'/C calc'!A0,x"],
  ['a; "@SUM(A1)"', 'a;\' "@SUM(A1)"'],
  ["a,\t=1", "a,'\t'=1"],
  ["a,'=1", "a,''=1"],
  ["Ring først:\n- til Lone", "Ring først:\n'- til Lone"],
])("%j is not run behind a separator", (value, written) => {
  expect(asText(value)).toBe(written);
  expect(stored(written)).toBe(value);
});

test.each([
  "+4512345678",
  "004512345678",
  "01234567",
  "5790000123456",
  "7-11",
  "1.234",
  "12/11",
  "24:7",
  "52e34",
])("%s stays the text that it is", (value) => expect(asText(value)).toBe(`'${value}`));

test.each([
  "35240136",
  "98 67 21 05",
  "Ærø & Søn ApS",
  "a=1",
  "2.tv",
  "52f4fd7734697b28ccaf77ec",
  "post@x.dk",
  "Gade 1, 2.tv; a@x.dk, b@x.dk",
  "a,'b",
])("%s is left as it is", (value) => expect(asText(value)).toBe(value));

test("numbers and dates are the sheet's own, in Danish", () => {
  const cells = [1234.5, -3, true, new Date("2026-03-28T23:30:00Z"), null, ""];
  expect(writeCsv(["n"], [cells])).toBe('\ufeff"n"\r\n1234,5;-3;true;2026-03-29;;\r\n');
});
