import type { CustomerRecord } from "#contract/customer-record.ts";
import { valueAt } from "./field-value.ts";
import { isFullRecord } from "./full-record.ts";
import { isUnset } from "./is-unset.ts";

/**
 * `incomplete`: on, but without something it cannot work without. `unverified`: on and complete, but the platform
 * says that the connection was never tested. `unknown`: the switch is missing or holds no Boolean.
 */
export type IntegrationStateName = "off" | "on" | "incomplete" | "unverified" | "unknown";

export interface IntegrationState {
  /** The API's own name: `economic`, `also`, `ms365`, … or one that the documentation does not list. */
  integration: string;
  /** Where its settings stand: `integrations.billing.economic`. */
  path: string;
  state: IntegrationStateName;
  /** Paths of what is missing; only filled for `incomplete`. */
  missing: string[];
}

/**
 * What each documented integration cannot work without, read out of the documentation's words. Left out on purpose:
 * what is an option (`accrual`), what the other side fills in (`also.tenantId`), and Criipto's `domain` and
 * `clientIdRealm`, which serve its login and not the signature orders.
 */
const documentedNeeds: Readonly<Record<string, readonly string[]>> = {
  "integrations.billing.economic": ["agreementGrantToken"],
  "integrations.billing.rackbeat": ["bearerToken"],
  "integrations.billing.uniconta": ["username", "password", "companyId"],
  "integrations.licenses.also": ["username", "password", "customerId"],
  "integrations.criipto": ["clientId", "clientSecret"],
  "integrations.ms365": ["tenantId"],
};

/** The parts of `integrations` that hold integrations rather than being one. */
const groups = ["integrations.billing", "integrations.licenses"];

/**
 * The state of every integration: the documented ones always, others when the customer has them. Only looks at
 * whether values are there, so it works without any secret. Null for the condensed form, which says nothing.
 */
export function integrationStates(record: CustomerRecord): IntegrationState[] | null {
  if (!isFullRecord(record)) return null;
  const found = ["integrations", ...groups].flatMap((parent) => objectsBelow(record, parent));
  const paths = new Set([...Object.keys(documentedNeeds), ...found]);
  return [...paths].filter((path) => !groups.includes(path)).map((path) => stateAt(record, path));
}

function objectsBelow(record: CustomerRecord, parent: string): string[] {
  const children = Object.entries(valueAt(record.raw, parent) ?? {});
  return children.filter(([, value]) => isObject(value)).map(([name]) => `${parent}.${name}`);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stateAt(record: CustomerRecord, path: string): IntegrationState {
  const needs = documentedNeeds[path];
  const missing = (needs ?? []).map((name) => `${path}.${name}`).filter((field) => isUnset(record, field));
  const state = switchState(record, path, needs !== undefined);
  const integration = path.slice(path.lastIndexOf(".") + 1);
  if (state !== "on") return { integration, path, state, missing: [] };
  if (missing.length > 0) return { integration, path, state: "incomplete", missing };
  const unverified = path === "integrations.ms365" && valueAt(record.raw, `${path}.verified`) !== true;
  return { integration, path, state: unverified ? "unverified" : "on", missing };
}

/** A documented switch that is not set is off, its documented default; of an undocumented one nothing is known. */
function switchState(record: CustomerRecord, path: string, isDocumented: boolean): "on" | "off" | "unknown" {
  const enabled = valueAt(record.raw, `${path}.enabled`);
  if (typeof enabled === "boolean") return enabled ? "on" : "off";
  return isDocumented && isUnset(record, `${path}.enabled`) ? "off" : "unknown";
}
