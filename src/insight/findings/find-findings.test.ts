import fc from "fast-check";
import { expect, test } from "vitest";
import { readCustomer } from "#contract/customer-record.ts";
import { documentedFields } from "#insight/documented-fields.ts";
import { loadZipRegister } from "#insight/identifiers/zip-and-city.ts";
import { recordOf } from "#insight/testing/record-of.ts";
import { findFindings, findingRules } from "./find-findings.ts";

const now = new Date("2026-11-26T13:12:00Z");
const zipRegister = await loadZipRegister();

/** The documentation's full sample as the desk's server answers it, its slips put right. */
const sample = {
  name: "Anders And & Co",
  phoneNumber: "88888888",
  state: "ACTIVE",
  emailAddress: "anders@andeby.dk",
  authenticationSecurity: "AUTHENTICATOR",
  addresses: [
    { primary: true, address: "Paradis Æblevej 23", zip: "123", city: "Andeby", country: "Cartoonistan" },
    { primary: false, address: "Guldvej 1", zip: "123", city: "Andeby", country: "Cartoonistan" },
  ],
  finance: {
    vatNumber: "35240136",
    invoiceMethod: "EMAIL",
    emailAddress: "bogholderi@andeby.dk",
    paymentTerms: "14DAYS",
    sipUsageLimit: 10000,
    mvnoUsageLimit: 3000,
    channelLimit: 25,
    numberRentUntil: "2014-01-01T12:34:56.789Z",
    numberRentCount: { singles: 23, hundreds: 1 },
    skipInvoicing: false,
  },
  isReseller: true,
  features: ["CUSTOMER", "SIP", "MVNO"],
  integrations: {
    billing: {
      economic: { enabled: true, agreementGrantToken: { secret: true, set: true } },
      rackbeat: { enabled: true, bearerToken: { secret: true, set: true } },
    },
    ms365: { enabled: true, tenantId: "12397jhdsd", verified: true },
  },
  bindingDate: null,
};

test("the documentation's sample has rent overdue, two billing systems, and drift from its own documentation", () => {
  const found = findFindings(recordOf(sample), { now, zipRegister });
  expect(found.map(({ id, severity, section }) => `${severity} ${id} ${section}`)).toEqual([
    "warning number-rent-overdue finance",
    "warning several-billing-systems integrations",
    "notice undocumented-value finance",
    "notice undocumented-field finance",
  ]);
});

test("a rule that is off finds nothing, and an unknown one in the list does no harm", () => {
  const off = ["number-rent-overdue", "undocumented-value", "undocumented-field", "rule-of-another-version"];
  const found = findFindings(recordOf(sample), { now, zipRegister, off });
  expect(found.map(({ id }) => id)).toEqual(["several-billing-systems"]);
});

test("a deleted customer has no findings", () => {
  expect(findFindings(recordOf({ ...sample, state: "DELETED" }), { now, zipRegister })).toEqual([]);
});

test("a condensed row gives findings about what it holds and nothing else", () => {
  const row = recordOf({
    name: "A.nother Company",
    state: "ENABLED",
    address: "Boulevarden 48, 123 København C",
    phoneNumber: "+45-12121212",
    emailAddress: "info@a-nother",
    isReseller: true,
    iptv: { stbs: 4, stbsOffline: 1 },
  });
  const found = findFindings(row, { now, zipRegister });
  expect(found.map(({ id }) => id)).toEqual(["email-shape", "iptv-boxes-offline", "undocumented-value"]);
});

test("each rule has an id of its own", () => {
  const ids = findingRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("rules say which documented fields they read", () => {
  const known = (field: string) =>
    documentedFields.some(
      (one) => one === field || (/^[.[]/.test(one.slice(field.length)) && one.startsWith(field)),
    );
  for (const { id, fields } of findingRules)
    expect([id, fields.filter((field) => !known(field))]).toEqual([id, []]);
});

test("no answer of the platform makes a rule fail, or claim something without naming a field", () => {
  const oddValue = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("", "PBX", "NONE", "MAIL", true, [{}], [null], "8000"),
  );
  const names = [...new Set(documentedFields.flatMap((field) => field.split(/[.[\]]+/)))].filter(Boolean);
  const object = fc.dictionary(fc.constantFrom(...names), oddValue);
  const nested = fc.dictionary(fc.constantFrom(...names), fc.oneof(oddValue, object, fc.array(object)));
  fc.assert(
    fc.property(nested, (fields) => {
      const record = readCustomer({ ...fields, _id: "1" });
      for (const { fields } of record ? findFindings(record, { now, zipRegister }) : []) {
        expect(fields).not.toEqual([]);
      }
    }),
    { numRuns: 1_000 },
  );
}, 30_000);
