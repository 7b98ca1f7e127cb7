import type { JsonObject } from "#contract/customer-record.ts";
import { slaDays, slaPeriods, slaResponseTimes } from "#contract/documented-values.ts";
import type { Random } from "./random.ts";

/** Support agreements in every documented shape: remote, on-site, both, neither, with any set of services. */
export function demoServiceLevelAgreements(random: Random): JsonObject | null {
  if (random.chance(0.55)) return null;
  const agreements = {
    ...(random.chance(0.9) ? { remote: support(random) } : {}),
    ...(random.chance(0.55) ? { onsite: support(random) } : {}),
    ...(random.chance(0.95) ? { services: services(random) } : {}),
  };
  return agreements;
}

function support(random: Random): JsonObject {
  return {
    responseTime: random.pick(slaResponseTimes),
    days: random.chance(0.6) ? "WEEK_DAYS" : random.pick(slaDays),
    period: random.chance(0.6) ? "07:45-16:00" : random.pick(slaPeriods),
  };
}

function services(random: Random): JsonObject {
  return {
    phoneSupportErrors: random.chance(0.9),
    phoneSupportChanges: random.chance(0.6),
    onsiteInclusive: random.chance(0.4),
    hardwareInclusive: random.chance(0.3),
    mitelSwas: random.chance(0.1),
    prescriptionStatus: random.chance(0.05),
  };
}
