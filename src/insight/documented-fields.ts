import type { JsonObject } from "#contract/customer-record.ts";

/**
 * Every field that the platform's documentation lists for a customer (api:customer:list, section "Response", both
 * forms of the object), in its order. An item of an array is `name[]`. Fields that only its example shows
 * (`finance.skipInvoicing`, `storage`, `mvno`, …) have no documented meaning and are left out.
 */
export const documentedFields = [
  "_id",
  "state",
  "name",
  "address",
  "phoneNumber",
  "faxNumber",
  "emailAddress",
  "isReseller",
  "parentReseller",
  "customerGroup",
  "isOrganization",
  "iptv.stbs",
  "iptv.stbsOffline",
  "iptv.ios",
  "iptv.android",
  "iptv.web",
  "iptv.apps",
  // From here on only in the full form.
  "website",
  "notes",
  "addresses[]._id",
  "addresses[].primary",
  "addresses[].alternativeName",
  "addresses[].address",
  "addresses[].zip",
  "addresses[].city",
  "addresses[].state",
  "addresses[].country",
  "addresses[].fixedNumber",
  "addresses[].faxNumber",
  "addresses[].municipalityCode",
  "finance.vatNumber",
  "finance.accountingSystemId",
  "finance.accountingSystemRef",
  "finance.invoiceMethod",
  "finance.emailAddress",
  "finance.electronicAddress",
  "finance.paymentTerms",
  "finance.sipUsageLimit",
  "finance.mvnoUsageLimit",
  "finance.channelLimit",
  "finance.numberRentProduct",
  "finance.numberRentUntil",
  "finance.numberRentCount.singles",
  "finance.numberRentCount.hundreds",
  "finance.numberRentLastProduct",
  "finance.durationMethod",
  "resellerPortal",
  "resellerInvoice",
  "resellerNextInvoiceNumber",
  "resellerSkin",
  "resellerCustomerGroups[]._id",
  "resellerCustomerGroups[].name",
  "features",
  "authenticationSecurity",
  "organizationResellers",
  "custom",
  "integrations.billing.economic.enabled",
  "integrations.billing.economic.agreementGrantToken",
  "integrations.billing.economic.accrual",
  "integrations.billing.rackbeat.enabled",
  "integrations.billing.rackbeat.bearerToken",
  "integrations.billing.uniconta.enabled",
  "integrations.billing.uniconta.username",
  "integrations.billing.uniconta.password",
  "integrations.billing.uniconta.companyId",
  "integrations.licenses.also.enabled",
  "integrations.licenses.also.username",
  "integrations.licenses.also.password",
  "integrations.licenses.also.customerId",
  "integrations.licenses.also.tenantId",
  "integrations.criipto.enabled",
  "integrations.criipto.clientId",
  "integrations.criipto.clientSecret",
  "integrations.criipto.domain",
  "integrations.criipto.clientIdRealm",
  "integrations.ms365.enabled",
  "integrations.ms365.tenantId",
  "integrations.ms365.verified",
  "integrations.ms365.calendarSync",
  "integrations.ms365.contactsSync",
  "integrations.ms365.orgContactsSync",
  "integrations.ms365.presenceSync",
  "integrations.ms365.calendarShowAsMappings.free",
  "integrations.ms365.calendarShowAsMappings.tentative",
  "integrations.ms365.calendarShowAsMappings.busy",
  "integrations.ms365.calendarShowAsMappings.oof",
  "integrations.ms365.calendarShowAsMappings.workingElsewhere",
  "integrations.ms365.calendarCategoryMappings[].category",
  "integrations.ms365.calendarCategoryMappings[].presence",
  "serviceLevelAgreements.remote.responseTime",
  "serviceLevelAgreements.remote.days",
  "serviceLevelAgreements.remote.period",
  "serviceLevelAgreements.onsite.responseTime",
  "serviceLevelAgreements.onsite.days",
  "serviceLevelAgreements.onsite.period",
  "serviceLevelAgreements.services.phoneSupportErrors",
  "serviceLevelAgreements.services.phoneSupportChanges",
  "serviceLevelAgreements.services.onsiteInclusive",
  "serviceLevelAgreements.services.hardwareInclusive",
  "serviceLevelAgreements.services.mitelSwas",
  "serviceLevelAgreements.services.prescriptionStatus",
  "simTag",
  "bindingDate",
] as const;

export type DocumentedField = (typeof documentedFields)[number];

/** Names below a field, `[]` for the items of an array. Nothing below means: any value, not looked into. */
interface FieldTree extends Map<string, FieldTree> {}

const tree: FieldTree = new Map();
for (const field of documentedFields) {
  let branch = tree;
  for (const name of field.replaceAll("[]", ".[]").split(".")) {
    const below: FieldTree = branch.get(name) ?? new Map();
    branch.set(name, below);
    branch = below;
  }
}

/**
 * Paths in a received customer that the documentation does not list, each once (`addresses[].floor`, whatever the
 * number of addresses). An undocumented object is named as a whole, not field by field. What `custom` holds is
 * documented as being anything.
 */
export function undocumentedFields(raw: JsonObject): string[] {
  return [...new Set(unknownBelow(tree, raw, ""))];
}

function unknownBelow(branch: FieldTree, value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null || branch.size === 0) return [];
  const items = branch.get("[]");
  if (items)
    return Array.isArray(value) ? value.flatMap((item) => unknownBelow(items, item, `${path}[]`)) : [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const below = branch.get(name);
    const field = path === "" ? name : `${path}.${name}`;
    return below ? unknownBelow(below, inner, field) : [field];
  });
}
