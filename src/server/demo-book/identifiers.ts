import { createHash } from "node:crypto";
import type { Random } from "./random.ts";

/** A 24-character id in hex, the same for the same name in every book. */
export function idOf(name: string): string {
  return createHash("sha256").update(`demo book: ${name}`).digest("hex").slice(0, 24);
}

const cvrWeights = [2, 7, 6, 5, 4, 3, 2];

/** A CVR number with a valid check digit (modulus 11; a remainder of 1 has none, so that start is not given out). */
export function companyNumber(random: Random): string {
  for (;;) {
    const start = `${random.integer(1, 4)}${random.digits(6)}`;
    const remainder = weightedSum(start) % 11;
    if (remainder !== 1) return `${start}${remainder === 0 ? 0 : 11 - remainder}`;
  }
}

function weightedSum(digits: string): number {
  return cvrWeights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** A Danish public GLN (5790…), 13 digits with the GS1 check digit. */
export function locationNumber(random: Random): string {
  const start = `5790000${random.digits(5)}`;
  const sum = [...start].reduce((all, digit, index) => all + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${start}${(10 - (sum % 10)) % 10}`;
}

/** The number with its last digit off by one: looks right, checks wrong. */
export function withWrongCheckDigit(number: string): string {
  return `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
}

/** Eight digits as Danish numbers begin, in one of the notations that real books hold. */
export function phoneNumber(random: Random): string {
  const start = random.pick([
    "20",
    "26",
    "31",
    "33",
    "35",
    "40",
    "43",
    "45",
    "51",
    "59",
    "62",
    "70",
    "74",
    "86",
    "97",
    "98",
  ]);
  const digits = `${start}${random.digits(6)}`;
  if (random.chance(0.85)) return digits;
  const pairs = digits.replace(/(..)(?=.)/g, "$1 ");
  return random.pick([pairs, `+45${digits}`, `+45 ${pairs}`, `+45-${digits}`]);
}
