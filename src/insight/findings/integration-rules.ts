import { integrationStates } from "#insight/integration-state.ts";
import { findingRule } from "./finding-rule.ts";

/** Two accounting systems are on, so it is open which of them an invoice goes to, or whether it goes to both. */
export const severalBillingSystems = findingRule({
  id: "several-billing-systems",
  severity: "warning",
  section: "integrations",
  fields: [
    "integrations.billing.economic.enabled",
    "integrations.billing.rackbeat.enabled",
    "integrations.billing.uniconta.enabled",
  ],
  check(record) {
    const billing = (integrationStates(record) ?? []).filter(
      ({ path, state }) => path.startsWith("integrations.billing.") && state !== "off" && state !== "unknown",
    );
    if (billing.length < 2) return [];
    const fields = billing.map(({ path }) => `${path}.enabled`);
    return [{ fields, facts: { integrations: billing.map(({ integration }) => integration) } }];
  },
});

/** An integration is on without something it cannot work without. */
export const integrationIncomplete = findingRule({
  id: "integration-incomplete",
  severity: "warning",
  section: "integrations",
  fields: ["integrations"],
  check(record) {
    return (integrationStates(record) ?? [])
      .filter(({ state }) => state === "incomplete")
      .map(({ integration, missing }) => ({ fields: missing, facts: { integration, missing } }));
  },
});

/** Microsoft 365 is on, but the platform never reached the customer's tenant. */
export const integrationUnverified = findingRule({
  id: "integration-unverified",
  severity: "warning",
  section: "integrations",
  fields: ["integrations.ms365.enabled", "integrations.ms365.verified"],
  check(record) {
    return (integrationStates(record) ?? [])
      .filter(({ state }) => state === "unverified")
      .map(({ integration, path }) => ({ fields: [`${path}.verified`], facts: { integration } }));
  },
});
