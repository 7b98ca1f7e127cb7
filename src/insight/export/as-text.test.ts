import { expect, test } from "vitest";
import { stored } from "../testing/read-csv.ts";
import { asText } from "./as-text.ts";

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
  "MAR12",
  "1. maj",
  "12 dec",
  "12-okt-26",
  "May 2026",
  "3. januar 2027",
  "2 February",
  "Juli 24",
  "SAND",
  "Falsk",
  "TRUE",
  "false",
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
  "maj",
  "Marts & Søn 2",
  "Majvej 12",
  "12 december jul",
  "Sandvig",
])("%s is left as it is", (value) => expect(asText(value)).toBe(value));
