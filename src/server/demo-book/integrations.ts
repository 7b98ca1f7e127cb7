import type { JsonObject } from "#contract/customer-record.ts";
import { presences } from "#contract/documented-values.ts";
import { idOf } from "./identifiers.ts";
import type { Random } from "./random.ts";

interface IntegrationsOf {
  random: Random;
  isReseller: boolean;
  domain: string;
  features: readonly string[];
}

/** Third-party settings in every state: absent, off, on, on but incomplete, on but not verified. */
export function demoIntegrations({
  random,
  isReseller,
  domain,
  features,
}: IntegrationsOf): JsonObject | null {
  const integrations = {
    ...(isReseller || random.chance(0.05) ? { billing: billing(random, isReseller, domain) } : {}),
    ...(features.includes("EXTERNAL_LICENSES") ? { licenses: { also: also(random, domain) } } : {}),
    ...(random.chance(0.08) ? { criipto: criipto(random, domain) } : {}),
    ...(features.includes("PBX") && random.chance(0.6) ? { ms365: ms365(random) } : {}),
    ...(features.includes("MVNO") && random.chance(0.03)
      ? { mvnoPrivate: { enabled: true, portal: `https://telefoni.${domain}` } }
      : {}),
  };
  return Object.keys(integrations).length > 0 ? integrations : null;
}

/** A made-up credential: told from a real one by its beginning, so that a leak in a test is found by one search. */
function credential(random: Random): string {
  return `demo-${random.digits(4)}-${idOf(random.digits(8)).slice(0, 18)}`;
}

function billing(random: Random, isReseller: boolean, domain: string): JsonObject {
  const used = random.pick(["economic", "rackbeat", "uniconta", "uniconta", "none"]);
  const second = random.chance(0.06); // two systems at once, which invoices everything twice
  return {
    economic:
      isReseller && (used === "economic" || second)
        ? { enabled: true, agreementGrantToken: credential(random), accrual: random.chance(0.4) }
        : { enabled: false, accrual: false },
    rackbeat:
      used === "rackbeat"
        ? { enabled: true, bearerToken: random.chance(0.9) ? credential(random) : "" }
        : { enabled: false },
    uniconta:
      used === "uniconta"
        ? {
            enabled: true,
            username: `${domain.split(".")[0]}.api`,
            ...(random.chance(0.92) ? { password: credential(random) } : {}),
            companyId: random.digits(8),
          }
        : { enabled: false },
  };
}

function also(random: Random, domain: string): JsonObject {
  if (random.chance(0.15)) return { enabled: false };
  return {
    enabled: true,
    username: `licens@${domain}`,
    ...(random.chance(0.93) ? { password: credential(random) } : {}),
    customerId: random.digits(7),
    ...(random.chance(0.7) ? { tenantId: uuid(random) } : {}),
  };
}

function criipto(random: Random, domain: string): JsonObject {
  if (random.chance(0.2)) return { enabled: false };
  return {
    enabled: true,
    clientId: uuid(random),
    ...(random.chance(0.85) ? { clientSecret: credential(random) } : {}),
    domain: `${domain.replace(".example", "")}.criipto.example`,
    ...(random.chance(0.8) ? { clientIdRealm: `urn:${domain}:signatur` } : {}),
  };
}

function ms365(random: Random): JsonObject {
  if (random.chance(0.1)) return { enabled: false };
  const presence = () => (random.chance(0.45) ? null : random.pick(presences));
  return {
    enabled: true,
    tenantId: uuid(random),
    verified: random.chance(0.88),
    calendarSync: random.chance(0.9),
    contactsSync: random.chance(0.6),
    orgContactsSync: random.chance(0.3),
    presenceSync: random.chance(0.8),
    calendarShowAsMappings: {
      free: random.chance(0.9) ? null : "AVAILABLE",
      tentative: presence(),
      busy: random.chance(0.85) ? "BUSY" : presence(),
      oof: random.pick(["HOLIDAY", "OUT_OF_OFFICE", "OFF_WORK"]),
      workingElsewhere: presence(),
    },
    calendarCategoryMappings: categoryMappings(random),
  };
}

function categoryMappings(random: Random): JsonObject[] {
  const categories = random.some(
    ["Ferie", "Barsel", "Møde", "Hjemmearbejde", "Kursus"],
    random.integer(0, 3),
  );
  const mappings = categories.map((category) => ({ category, presence: random.pick(presences) }));
  const [first] = mappings;
  // The same label twice with another meaning: it happens, and only one of them can win.
  return first && random.chance(0.08) ? [...mappings, { ...first, presence: "AVAILABLE" }] : mappings;
}

function uuid(random: Random): string {
  const hex = idOf(`uuid ${random.digits(12)}`) + idOf(`uuid ${random.digits(12)}`);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `9${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
