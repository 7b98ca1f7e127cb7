import { expect, test } from "vitest";
import { recordOf } from "./testing/record-of.ts";
import { undocumentedValues } from "./undocumented-values.ts";

const valuesOf = (fields: object) => undocumentedValues(recordOf(fields));

test("the documentation's own samples hold a state and payment terms that its lists do not", () => {
  expect(valuesOf({ state: "ENABLED", finance: { paymentTerms: "14DAYS" } })).toEqual([
    { field: "state", value: "ENABLED" },
    { field: "finance.paymentTerms", value: "14DAYS" },
  ]);
});

test("every other closed set is looked at", () => {
  const found = valuesOf({
    finance: { invoiceMethod: "FAX" },
    resellerSkin: "PINK",
    features: ["SIP", "FAX", "EXTERNAL_LICENCES"],
    authenticationSecurity: "PASSKEY",
    integrations: {
      ms365: {
        calendarShowAsMappings: { free: null, busy: "ASLEEP" },
        calendarCategoryMappings: [{ category: "Ferie", presence: "AWAY" }],
      },
    },
    serviceLevelAgreements: {
      remote: { responseTime: 2, days: "WEEKEND", period: "06:00-18:00" },
      onsite: { responseTime: 24, days: "ALL", period: "00:00-23:59" },
    },
  });
  expect(found.map(({ field, value }) => `${field}=${value}`)).toEqual([
    "finance.invoiceMethod=FAX",
    "resellerSkin=PINK",
    "features=FAX",
    "authenticationSecurity=PASSKEY",
    "integrations.ms365.calendarShowAsMappings.busy=ASLEEP",
    "integrations.ms365.calendarCategoryMappings[].presence=AWAY",
    "serviceLevelAgreements.remote.responseTime=2",
    "serviceLevelAgreements.remote.days=WEEKEND",
    "serviceLevelAgreements.remote.period=06:00-18:00",
  ]);
});

test("what is not set or unreadable is no undocumented value", () => {
  expect(valuesOf({ state: null, resellerSkin: "", authenticationSecurity: 3 })).toEqual([]);
});
