import type { CustomerRecord } from "#contract/customer-record.ts";
import { isFullRecord } from "#insight/full-record.ts";
import { isUnset } from "#insight/is-unset.ts";
import { findingRule } from "./finding-rule.ts";

/** "Hosted PBX, SIP phones, music on hold, Webhooks (auto-enables SIP, MVNO, CUSTOMER)", says the documentation. */
const impliedByPbx = ["SIP", "MVNO", "CUSTOMER"];

/** Which limit belongs to which feature. PBX counts as SIP and MVNO, since it turns both on. */
const limits = [
  { field: "finance.sipUsageLimit", feature: "SIP" },
  { field: "finance.channelLimit", feature: "SIP" },
  { field: "finance.mvnoUsageLimit", feature: "MVNO" },
] as const;

/** Calls can be made without an upper limit in money or in number, which is what telephone fraud lives on. */
export const usageLimitMissing = findingRule({
  id: "usage-limit-missing",
  severity: "warning",
  section: "finance",
  fields: ["features", "finance.sipUsageLimit", "finance.channelLimit", "finance.mvnoUsageLimit"],
  check(record) {
    const features = readableFeatures(record);
    return limits
      .filter(({ feature }) => features.includes(feature) || features.includes("PBX"))
      .filter(({ field }) => isUnset(record, field))
      .map(({ field, feature }) => ({ fields: [field], facts: { limit: field, feature } }));
  },
});

/** A PBX without a feature that it turns on by itself: somebody took it away, or it never arrived. */
export const pbxIncomplete = findingRule({
  id: "pbx-incomplete",
  severity: "warning",
  section: "overview",
  fields: ["features"],
  check(record) {
    const features = readableFeatures(record);
    const missing = impliedByPbx.filter((feature) => !features.includes(feature));
    return features.includes("PBX") && missing.length > 0
      ? [{ fields: ["features"], facts: { missing } }]
      : [];
  },
});

/** Some of the customer's set-top boxes are offline. Only known when the list was asked for `iptvdevices`. */
export const iptvBoxesOffline = findingRule({
  id: "iptv-boxes-offline",
  severity: "warning",
  section: "overview",
  fields: ["iptv.stbsOffline", "iptv.stbs"],
  check({ customer }) {
    const { stbsOffline, stbs } = customer.iptv ?? {};
    if (!stbsOffline || stbsOffline < 0) return [];
    return [{ fields: ["iptv.stbsOffline"], facts: { offline: stbsOffline, boxes: stbs ?? null } }];
  },
});

/** A reseller can reach all of its customers, and its users sign in with a password alone (or nothing is set). */
export const resellerLoginSecurity = findingRule({
  id: "reseller-login-security",
  severity: "warning",
  section: "settings",
  fields: ["isReseller", "authenticationSecurity"],
  check(record) {
    const { isReseller, authenticationSecurity = null } = record.customer;
    const isOpen = authenticationSecurity === "NONE" || isUnset(record, "authenticationSecurity");
    if (!isReseller || !isFullRecord(record) || !isOpen) return [];
    return [{ fields: ["authenticationSecurity"], facts: { authenticationSecurity } }];
  },
});

/** The features, or none where a part of them could not be read: what is missing must really be missing. */
function readableFeatures({ customer, unreadable }: CustomerRecord): string[] {
  const isReadable = !unreadable.some((path) => path === "features" || path.startsWith("features."));
  return isReadable ? (customer.features ?? []) : [];
}
