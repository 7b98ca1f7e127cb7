import { expect, test } from "vitest";
import { findFindings } from "#insight/findings/find-findings.ts";
import { recordOf } from "#insight/testing/record-of.ts";
import { findingsByRow } from "./findings-by-row.ts";

const now = new Date("2026-11-26T00:00:00+01:00");

function rowsOf(fields: object): string[] {
  return [...findingsByRow(findFindings(recordOf(fields), { now })).keys()];
}

test("a missing address is said at the address, not at the method that asks for it", () => {
  const finance = { invoiceMethod: "ELECTRONIC" };
  const addresses = [{ primary: true }];
  expect(rowsOf({ finance, addresses })).toEqual(["finance.electronicAddress"]);
});

test("a wrong postal code is said at the one row that the address is", () => {
  const addresses = [{ primary: true, zip: "8000" }, { zip: "80000" }];
  expect(rowsOf({ addresses })).toEqual(["addresses.1.address"]);
});

test("what an integration's state says is not said again", () => {
  const addresses = [{ primary: true }];
  expect(rowsOf({ addresses, integrations: { criipto: { enabled: true } } })).toEqual([]);
});
