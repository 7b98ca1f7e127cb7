import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, readCsvAs, stored } from "../testing/read-csv.ts";
import { writeCsv } from "./csv.ts";

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

test("numbers and dates are the sheet's own, in Danish", () => {
  const cells = [1234.5, -3, true, new Date("2026-03-28T23:30:00Z"), null, ""];
  expect(writeCsv(["n"], [cells])).toBe('\ufeff"n"\r\n1234,5;-3;true;2026-03-29;;\r\n');
});
