import fc from "fast-check";
import { expect, test } from "vitest";
import { readElectronicAddress } from "./electronic-address.ts";
import { readGln } from "./gln.ts";

test.each(["5790000435975", "0088:5790000435975", "GLN 5790000435975", "EAN-nr.: 579 0000 435975"])(
  "%s is a GLN with the right GS1 check digit",
  (text) => {
    expect(readElectronicAddress(text)).toEqual({
      kind: "gln",
      digits: "5790000435975",
      checkDigitValid: true,
    });
  },
);

test.each([
  "35240136",
  "DK:CVR:35240136",
  "dk:cvr:DK35240136",
  "0184:35240136",
  "0184:DK35240136",
  "DK 35 24 01 36",
  "CVR: 35240136",
])("%s is an address by CVR number", (text) => {
  expect(readElectronicAddress(text)).toMatchObject({
    kind: "cvr",
    digits: "35240136",
    checkDigitValid: true,
  });
});

test("the sample of GS1, 629104150021 with check digit 3, passes", () => {
  expect(readGln("6291041500213")?.checkDigitValid).toBe(true);
});

test("a GLN with one wrong digit fails its check", () => {
  const position = fc.nat(12);
  fc.assert(
    fc.property(position, fc.integer({ min: 1, max: 9 }), (index, shift) => {
      const digits = [..."5790000435975"];
      digits[index] = String((Number(digits[index]) + shift) % 10);
      expect(readGln(digits.join(""))?.checkDigitValid).toBe(false);
    }),
  );
});

test("a number under the other number's scheme is not read as what it looks like", () => {
  expect(readElectronicAddress("0184:5790000435975")).toBeNull();
  expect(readElectronicAddress("0088:35240136")).toBeNull();
});

test("another named scheme is left alone, a bare word is not an address", () => {
  for (const other of ["0096:1003388394", "DK:P:1003388394", "DK:SE:35240137"])
    expect(readElectronicAddress(other)).toEqual({ kind: "other" });
  expect(readElectronicAddress("bogholderi@andeby.dk")).toBeNull();
  expect(readElectronicAddress("579000043597")).toBeNull();
});
