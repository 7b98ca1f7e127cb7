import { expect, test } from "vitest";
import { recordOf } from "#insight/testing/record-of.ts";
import { integrationIncomplete, integrationUnverified, severalBillingSystems } from "./integration-rules.ts";

const context = { now: new Date("2026-11-26T13:12:00Z") };
const secret = { secret: true, set: true };

test("two billing systems on are found, complete or not; one on and one off is right", () => {
  const economic = { enabled: true, agreementGrantToken: secret };
  const check = (billing: object) =>
    severalBillingSystems.check(recordOf({ integrations: { billing } }), context);
  expect(check({ economic, rackbeat: { enabled: true } })).toMatchObject([
    {
      fields: ["integrations.billing.economic.enabled", "integrations.billing.rackbeat.enabled"],
      facts: { integrations: ["economic", "rackbeat"] },
    },
  ]);
  expect(check({ economic, rackbeat: { enabled: false } })).toEqual([]);
});

test("each integration that is on without something it needs is a finding of its own", () => {
  const integrations = {
    criipto: { enabled: true, clientId: "urn:andeby" },
    licenses: { also: { enabled: true, username: "bob", password: secret, customerId: "6055321" } },
    ms365: { enabled: true },
  };
  const found = integrationIncomplete.check(recordOf({ integrations }), context);
  expect(found.map(({ facts }) => facts)).toEqual([
    { integration: "criipto", missing: ["integrations.criipto.clientSecret"] },
    { integration: "ms365", missing: ["integrations.ms365.tenantId"] },
  ]);
});

test("Microsoft 365 that was never verified is found", () => {
  const check = (verified: boolean) =>
    integrationUnverified.check(
      recordOf({ integrations: { ms365: { enabled: true, tenantId: "1", verified } } }),
      context,
    );
  expect(check(false)).toMatchObject([
    { fields: ["integrations.ms365.verified"], facts: { integration: "ms365" } },
  ]);
  expect(check(true)).toEqual([]);
});

test("a condensed row gives no finding about integrations", () => {
  const row = recordOf({ name: "Andeby", isReseller: true });
  for (const rule of [severalBillingSystems, integrationIncomplete, integrationUnverified]) {
    expect(rule.check(row, context)).toEqual([]);
  }
});
