import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readCustomer } from "#contract/customer-record.ts";
import { customerStates } from "#contract/customer-states.ts";
import {
  authenticationSecurities,
  features,
  invoiceMethods,
  paymentTerms,
  presences,
  slaDays,
  slaPeriods,
} from "#contract/documented-values.ts";
import { resellerSkins } from "#contract/reseller-skins.ts";
import { demoBook } from "./demo-book.ts";
import { demoEmployees } from "./demo-employees.ts";
import { edgeCustomers } from "./edge-customers.ts";
import { demoResellers } from "./reseller-tree.ts";

const book = [...demoBook(5000)];
const text = JSON.stringify(book);

test("the book is the same every time, and a larger one begins with the smaller one", () => {
  const hash = (customers: unknown) => createHash("sha256").update(JSON.stringify(customers)).digest("hex");
  expect(book).toHaveLength(5000);
  expect(hash([...demoBook(5000)])).toBe(hash(book));
  expect(hash([...demoBook(600)])).toBe(hash(book.slice(0, 600)));
});

test("every row is a customer, and every id is its own", () => {
  expect(book.every((customer) => readCustomer(customer) !== null)).toBe(true);
  expect(new Set(book.map(({ _id }) => _id)).size).toBe(book.length);
});

test("the resellers stand at least four levels below the platform, with none and with hundreds of customers", () => {
  const sizes = demoResellers.map(
    ({ id }) => book.filter(({ parentReseller }) => parentReseller === id).length,
  );
  expect(Math.max(...demoResellers.map(({ level }) => level))).toBeGreaterThanOrEqual(4);
  expect(Math.min(...sizes)).toBe(0);
  expect(Math.max(...sizes)).toBeGreaterThan(500);
});

test.each([
  ["state", customerStates],
  ["feature", features.filter((feature) => feature !== "ORGANIZATION")],
  ["invoice method", invoiceMethods],
  ["payment terms", paymentTerms],
  ["login security", authenticationSecurities],
  ["presence", presences],
  ["skin", resellerSkins],
  ["SLA days", slaDays],
  ["SLA period", slaPeriods],
])("every documented %s occurs", (_what, values) => {
  for (const value of values) expect(text).toContain(`"${value}"`);
});

test("every documented skin is that of a reseller with a demo login, and one login has none", () => {
  const skins = demoEmployees.map(
    ({ customer }) => book.find(({ _id }) => _id === customer)?.resellerSkin ?? null,
  );
  expect(new Set(skins)).toEqual(new Set([...resellerSkins, null]));
});

test("nearly every CVR number has a valid check digit, and some have not", () => {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1];
  const numbers = [...text.matchAll(/"vatNumber":"(?:DK)?(\d{8})"/g)].map(([, number = ""]) => number);
  const valid = numbers.filter(
    (number) => weights.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0) % 11 === 0,
  );
  expect(valid.length / numbers.length).toBeGreaterThan(0.97);
  expect(valid.length).toBeLessThan(numbers.length);
});

test("no address of the generated book belongs to anybody", () => {
  const generated = JSON.stringify(book.slice(demoResellers.length + edgeCustomers.length));
  const domains = [...generated.matchAll(/@([a-z0-9.-]+)/g)].map(([, domain]) => domain);
  expect(domains.length).toBeGreaterThan(4000);
  // `firma,example` is a fault that some rows have on purpose.
  expect(domains.filter((domain) => !domain?.endsWith(".example") && domain !== "firma")).toEqual([]);
  expect(domains.filter((domain) => domain?.includes("-."))).toEqual([]);
});
