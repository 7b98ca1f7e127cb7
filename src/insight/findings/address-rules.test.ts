import { expect, test } from "vitest";
import { loadZipRegister } from "#insight/identifiers/zip-and-city.ts";
import { recordOf } from "#insight/testing/record-of.ts";
import { primaryAddress, zipCity, zipShape } from "./address-rules.ts";

const context = { now: new Date("2026-11-26T13:12:00Z"), zipRegister: await loadZipRegister() };
const withAddresses = (...addresses: object[]) => recordOf({ addresses });

test("one primary address is right, none and two are found", () => {
  const check = (...addresses: object[]) => primaryAddress.check(withAddresses(...addresses), context);
  expect(check({ primary: true }, { primary: false }, {})).toEqual([]);
  expect(check({ primary: false }, {})).toMatchObject([
    { fields: ["addresses"], facts: { primaries: 0, addresses: 2 } },
  ]);
  expect(check({ primary: true }, {}, { primary: true })).toMatchObject([
    { fields: ["addresses[0].primary", "addresses[2].primary"], facts: { primaries: 2, addresses: 3 } },
  ]);
});

test("a full customer without any address has no primary one; a condensed row says nothing about it", () => {
  expect(primaryAddress.check(recordOf({ features: ["SIP"] }), context)).toMatchObject([
    { facts: { primaries: 0, addresses: 0 } },
  ]);
  expect(primaryAddress.check(recordOf({ name: "Andeby", address: "Guldvej 1" }), context)).toEqual([]);
});

test("a primary mark that nobody can read is not a missing one", () => {
  expect(primaryAddress.check(withAddresses({ primary: "yes" }), context)).toEqual([]);
});

test("a Danish zip code has four digits; abroad it may have any", () => {
  const check = (address: object) => zipShape.check(withAddresses(address), context);
  expect(check({ zip: "123", city: "København C" })).toMatchObject([
    { fields: ["addresses[0].zip"], facts: { zip: "123" } },
  ]);
  expect(check({ zip: "8OOO", country: "Danmark" })).toHaveLength(1);
  for (const zip of ["8000", " DK-8000 ", "", null]) expect(check({ zip })).toEqual([]);
  expect(check({ zip: "123", country: "Cartoonistan" })).toEqual([]);
  for (const zip of ["SE-211 20", "FO-100", "D-24937"]) expect(check({ zip })).toEqual([]);
  expect(check({ zip: "DK-123" })).toHaveLength(1);
});

test("a zip code of another district is found in the address that has it", () => {
  const record = withAddresses(
    { zip: "8000", city: "Aarhus C" },
    { zip: "8000", city: "Odense C" },
    { zip: "8000", city: "Odense", country: "SE" },
  );
  expect(zipCity.check(record, context)).toMatchObject([
    {
      fields: ["addresses[1].zip", "addresses[1].city"],
      facts: { zip: "8000", city: "Odense C", expected: "Aarhus C" },
    },
  ]);
});

test("without the table of codes no city is compared", () => {
  expect(zipCity.check(withAddresses({ zip: "8000", city: "Odense C" }), { now: context.now })).toEqual([]);
});
