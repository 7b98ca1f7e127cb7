import fc from "fast-check";
import { expect, test } from "vitest";
import { readCvr } from "./cvr.ts";

test("the example of the Danish Business Authority, 13-74-81-36, passes modulus 11", () => {
  expect(readCvr("13-74-81-36")).toEqual({
    digits: "13748136",
    display: "13 74 81 36",
    checkDigitValid: true,
  });
});

test.each([
  "35240136",
  "DK35240136",
  "DK 35 24 01 36",
  "dk-35.24.01.36",
  "CVR 35240136",
  "CVR-nr.: 35 24 01 36",
])("%s is read as the platform's sample number", (text) => {
  expect(readCvr(text)).toEqual({ digits: "35240136", display: "35 24 01 36", checkDigitValid: true });
});

test.each(["", "3524013", "352401361", "SE35240136", "35240136x", "DE 35240136", "+4535240136"])(
  "%s is no CVR number",
  (text) => {
    expect(readCvr(text)).toBeNull();
  },
);

test("weights 2 7 6 5 4 3 2 1: one wrong digit never passes", () => {
  const valid = fc
    .integer({ min: 10_000_000, max: 99_999_999 })
    .map(String)
    .filter((digits) => readCvr(digits)?.checkDigitValid === true);
  fc.assert(
    fc.property(valid, fc.nat(7), fc.integer({ min: 1, max: 9 }), (digits, position, shift) => {
      const wrong = (Number(digits[position]) + shift) % 10;
      const mistyped = digits.slice(0, position) + wrong + digits.slice(position + 1);
      expect(readCvr(mistyped)?.checkDigitValid).toBe(false);
    }),
  );
});

test("a remainder of 1 has no check digit, so no last digit makes such a number valid", () => {
  // 1000003: 2 + 6 = 8, and 1000005 has 2 + 10 = 12, remainder 1.
  for (const last of "0123456789") expect(readCvr(`1000005${last}`)?.checkDigitValid).toBe(false);
});

test("eight zeros add up to nothing and are still no number", () => {
  expect(readCvr("00000000")?.checkDigitValid).toBe(false);
});
