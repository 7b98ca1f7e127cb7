import type { JsonObject } from "#contract/customer-record.ts";
import type { Random } from "./random.ts";

/** Counters of IPTV devices: boxes (some offline) and apps by platform, adding up to `apps`. */
export function demoIptv(random: Random): JsonObject {
  const stbs = random.chance(0.15) ? random.integer(80, 420) : random.integer(1, 40);
  const isOutage = random.chance(0.03);
  const stbsOffline = isOutage
    ? Math.ceil(stbs * 0.7)
    : random.chance(0.35)
      ? random.integer(1, Math.ceil(stbs / 10))
      : 0;
  const [ios, android, web] = [random.integer(0, 12), random.integer(0, 9), random.integer(0, 5)];
  return { stbs, stbsOffline, ios, android, web, apps: ios + android + web };
}
