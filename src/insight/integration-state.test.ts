import { expect, test } from "vitest";
import { integrationStates } from "./integration-state.ts";
import { recordOf } from "./testing/record-of.ts";

const secret = (set: boolean) => ({ secret: true, set });

function statesOf(integrations: unknown) {
  return integrationStates(recordOf({ features: [], integrations }));
}

function stateOf(integrations: unknown, name: string) {
  return statesOf(integrations)?.find(({ integration }) => integration === name);
}

test("a condensed row says nothing about integrations", () => {
  expect(integrationStates(recordOf({ name: "Andeby", state: "ACTIVE" }))).toBeNull();
});

test("without any settings the six documented ones are off, their default", () => {
  expect(statesOf(undefined)?.map(({ integration, state }) => `${integration} ${state}`)).toEqual([
    "economic off",
    "rackbeat off",
    "uniconta off",
    "also off",
    "criipto off",
    "ms365 off",
  ]);
});

test("on with everything it needs is on, and an absent option does not matter", () => {
  const economic = { enabled: true, agreementGrantToken: secret(true) };
  expect(stateOf({ billing: { economic } }, "economic")).toMatchObject({ state: "on", missing: [] });
});

test("on with something missing is incomplete and names it", () => {
  const uniconta = { enabled: true, username: "api", password: secret(false), companyId: " " };
  expect(stateOf({ billing: { uniconta } }, "uniconta")).toEqual({
    integration: "uniconta",
    path: "integrations.billing.uniconta",
    state: "incomplete",
    missing: ["integrations.billing.uniconta.password", "integrations.billing.uniconta.companyId"],
  });
});

test("off is off, whatever is missing", () => {
  expect(stateOf({ criipto: { enabled: false } }, "criipto")).toMatchObject({ state: "off", missing: [] });
});

test("Microsoft 365 is unverified until the platform says verified, and incomplete before that", () => {
  const tenantId = "12397jhdsd";
  expect(stateOf({ ms365: { enabled: true, tenantId, verified: true } }, "ms365")?.state).toBe("on");
  expect(stateOf({ ms365: { enabled: true, tenantId, verified: false } }, "ms365")?.state).toBe("unverified");
  expect(stateOf({ ms365: { enabled: true, tenantId } }, "ms365")?.state).toBe("unverified");
  expect(stateOf({ ms365: { enabled: true, verified: false } }, "ms365")?.state).toBe("incomplete");
});

test("an integration that the documentation does not list is shown with what its switch says", () => {
  const states = statesOf({
    mvnoPrivate: { enabled: true, portal: "https://telefoni.andeby.dk" },
    billing: { dinero: { enabled: false } },
    dialler: { url: "https://x.dk" },
    note: "not an object",
  });
  expect(states?.slice(6).map(({ path, state }) => `${path} ${state}`)).toEqual([
    "integrations.mvnoPrivate on",
    "integrations.dialler unknown",
    "integrations.billing.dinero off",
  ]);
});

test("a switch that holds no Boolean is unknown, not off", () => {
  expect(stateOf({ criipto: { enabled: "yes" } }, "criipto")?.state).toBe("unknown");
});
