import type { Random } from "./random.ts";

/** What a customer of each kind typically buys; PBX brings what it implies (SIP, MVNO and CUSTOMER). */
const packages = {
  voice: ["CUSTOMER", "SIP"],
  mobile: ["CUSTOMER", "MVNO"],
  office: ["CUSTOMER", "SIP", "MVNO", "PBX"],
  fibre: ["CUSTOMER", "INTERNET"],
  private: ["CUSTOMER", "INTERNET", "TV"],
  television: ["CUSTOMER", "IPTVPRIVATE", "INTERNET"],
  hotel: ["CUSTOMER", "IPTVBUSINESS", "INTERNET", "SIP"],
  care: ["CUSTOMER", "FLEXCARE", "SIP"],
} as const;

const extras = ["TCE", "DNS", "ZEROTIER", "EXTERNAL_LICENSES", "NETWORK_MANAGEMENT", "CHANGELOG"] as const;

export function demoFeatures(random: Random, isPrivate: boolean): string[] {
  const name = isPrivate
    ? random.pick(["private", "mobile", "television"] as const)
    : random.pick([
        "voice",
        "office",
        "office",
        "office",
        "mobile",
        "fibre",
        "hotel",
        "television",
        "care",
      ] as const);
  return [...packages[name], ...random.some(extras, random.chance(0.3) ? random.integer(1, 3) : 0)];
}

/** A reseller can give only what it has, so it has nearly everything. */
export function resellerFeatures(random: Random): string[] {
  const all = [...new Set([...Object.values(packages).flat(), ...extras])];
  return random.chance(0.1) ? [...all, "ORGANIZATION"] : all;
}
