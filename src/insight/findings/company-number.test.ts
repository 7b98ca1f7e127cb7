import { expect, test } from "vitest";
import { recordOf } from "#insight/testing/record-of.ts";
import { electronicAddressCheck, vatNumberCheck } from "./company-number.ts";

const context = { now: new Date("2026-11-26T13:12:00Z") };

function vatProblem(vatNumber: string | null, country = "") {
  const addresses = [{ primary: true, country }];
  return vatNumberCheck.check(recordOf({ addresses, finance: { vatNumber } }), context)[0]?.facts.problem;
}

test("the platform's sample number is right, one digit off is found by modulus 11", () => {
  expect(vatProblem("35240136")).toBeUndefined();
  expect(vatProblem("DK 35 24 01 36")).toBeUndefined();
  expect(vatProblem("35240137")).toBe("check-digit");
});

test("a Danish number of another length is found", () => {
  expect(vatProblem("3524013")).toBe("not-eight-digits");
  expect(vatProblem("DK352401361")).toBe("not-eight-digits");
});

test("a number that is not Danish, or none, is left alone", () => {
  expect(vatProblem("SE556703748501")).toBeUndefined();
  expect(vatProblem("123456789", "NO")).toBeUndefined();
  expect(vatProblem("DK35240137", "NO")).toBe("check-digit");
  for (const none of ["", " ", null]) expect(vatProblem(none)).toBeUndefined();
});

test("of several addresses without a main one, one in Denmark makes the number Danish", () => {
  const check = (...countries: string[]) => {
    const addresses = countries.map((country) => ({ country }));
    return vatNumberCheck.check(recordOf({ addresses, finance: { vatNumber: "123456789" } }), context);
  };
  expect(check("NO", "SE")).toEqual([]);
  expect(check("NO", "Danmark")).toHaveLength(1);
  expect(check()).toHaveLength(1);
});

function addressProblem(electronicAddress: string | null) {
  return electronicAddressCheck.check(recordOf({ finance: { electronicAddress } }), context)[0]?.facts
    .problem;
}

test("an electronic address is a GLN or a CVR number with the right check digit", () => {
  expect(addressProblem("5790000435975")).toBeUndefined();
  expect(addressProblem("0184:35240136")).toBeUndefined();
  expect(addressProblem("5790000435976")).toBe("gln-check-digit");
  expect(addressProblem("35240137")).toBe("cvr-check-digit");
  expect(addressProblem("bogholderi@andeby.dk")).toBe("unrecognised");
});

test("an address of another scheme, or none, is left alone", () => {
  expect(addressProblem("0096:1003388394")).toBeUndefined();
  for (const none of ["", " ", null]) expect(addressProblem(none)).toBeUndefined();
});
