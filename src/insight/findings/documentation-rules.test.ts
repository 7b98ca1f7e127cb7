import { expect, test } from "vitest";
import { recordOf } from "#insight/testing/record-of.ts";
import { undocumentedField, undocumentedValue, unreadableField } from "./documentation-rules.ts";

const context = { now: new Date("2026-11-26T13:12:00Z") };

test("an undocumented value leads to the section of its field", () => {
  const record = recordOf({
    state: "ENABLED",
    finance: { paymentTerms: "14DAYS" },
    serviceLevelAgreements: { remote: { days: "WEEKEND" } },
  });
  const found = undocumentedValue.check(record, context);
  expect(found.map(({ section, facts }) => `${section}: ${facts.field} ${facts.value}`)).toEqual([
    "overview: state ENABLED",
    "finance: finance.paymentTerms 14DAYS",
    "sla: serviceLevelAgreements.remote.days WEEKEND",
  ]);
});

test("undocumented fields are one finding for each section", () => {
  const record = recordOf({ mvno: {}, finance: { skipInvoicing: false, discount: 1 }, storage: {} });
  const found = undocumentedField.check(record, context);
  expect(found.map(({ section, facts }) => [section, facts.fields])).toEqual([
    ["settings", ["mvno", "storage"]],
    ["finance", ["finance.skipInvoicing", "finance.discount"]],
  ]);
});

test("a value of the wrong type leads to where it is shown, which is not always where its field is", () => {
  const record = recordOf({ features: "CUSTOMER", phoneNumber: 74621840 });
  expect(unreadableField.check(record, context)).toMatchObject([
    { section: "settings", facts: { fields: ["phoneNumber", "features"] } },
  ]);
});

test("a value of the wrong type is named, one that was hidden as a credential is not", () => {
  const record = recordOf({ website: { secret: true, set: true }, finance: { vatNumber: 35240136 } });
  expect(unreadableField.check(record, context)).toMatchObject([
    { section: "finance", facts: { fields: ["finance.vatNumber"] } },
  ]);
});
