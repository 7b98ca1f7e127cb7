import type { Customer } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { customerStates } from "#contract/customer-states.ts";
import { authenticationSecurities, invoiceMethods, paymentTerms } from "#contract/documented-values.ts";
import type { SortField, SortOrder } from "#contract/whole-list.ts";
import { addressLine } from "./address-line.ts";
import { readPhone } from "./identifiers/phone.ts";
import { readMoment } from "./moment.ts";

type NameOf = (resellerId: string) => string;

/** What a customer is sorted by. Numbers come before texts, and nothing comes last. */
type Key = number | string | null | undefined;

/** Codes stand in the order in which they are documented, then those that are not. */
const rank = (documented: readonly string[], code: string | null | undefined): Key =>
  code && documented.includes(code) ? documented.indexOf(code) : code;

/** Hours, more than any answer takes: who has no remote support comes behind those who have. */
const onSiteOnly = 10_000;

const keys: Record<SortField, (customer: Customer, nameOf: NameOf) => Key> = {
  name: ({ name }) => name,
  state: ({ state }) => rank(customerStates, state),
  address: addressLine,
  phoneNumber: ({ phoneNumber }) => phoneNumber && (readPhone(phoneNumber)?.digits ?? phoneNumber),
  emailAddress: ({ emailAddress }) => emailAddress,
  parentReseller: ({ parentReseller }, nameOf) => parentReseller && nameOf(parentReseller),
  stbs: ({ iptv }) => iptv?.stbs,
  apps: ({ iptv }) => iptv?.apps,
  vatNumber: ({ finance }) => finance?.vatNumber?.replace(/^\s*DK\s*/i, ""),
  paymentTerms: ({ finance }) => rank(paymentTerms, finance?.paymentTerms),
  invoiceMethod: ({ finance }) => rank(invoiceMethods, finance?.invoiceMethod),
  features: ({ features }) => features?.join(" "),
  authenticationSecurity: ({ authenticationSecurity }) =>
    rank(authenticationSecurities, authenticationSecurity),
  bindingDate: ({ bindingDate }) => bindingDate && (readMoment(bindingDate)?.getTime() ?? bindingDate),
  serviceLevelAgreements: ({ serviceLevelAgreements: sla }) => {
    const { remote, onsite } = sla ?? {};
    const hours = onsite?.responseTime;
    return remote?.responseTime ?? (typeof hours === "number" ? onSiteOnly + hours : hours);
  },
};

/** The field of an order that sorts, without its direction. */
export function sortFieldOf(sort: SortOrder): SortField {
  // The type says that a minus stands in front of a field only.
  return sort.replace(/^-/, "") as SortField;
}

const danish = new Intl.Collator("da", { numeric: true });
/** An e-mail address is no Danish word: its aa is no å. */
const international = new Intl.Collator("en", { numeric: true });

/**
 * The customers in the order `sort`; who has nothing to be sorted by stands at the end, whichever way round. Equal ones
 * keep the order that they came in. `nameOf` gives a reseller's name, or its id where there is none.
 */
export function sortCustomers(
  records: readonly CustomerRecord[],
  sort: SortOrder,
  nameOf: NameOf,
): CustomerRecord[] {
  const field = sortFieldOf(sort);
  const keyOf = keys[field];
  const texts = field === "emailAddress" ? international : danish;
  const direction = sort.startsWith("-") ? -1 : 1;
  const keyed = records.map((record) => ({ record, key: readable(keyOf(record.customer, nameOf)) }));
  const isMissing = ({ key }: { key: Key }) => Number(key === null);
  return keyed
    .sort((one, other) => isMissing(one) - isMissing(other) || direction * compare(one.key, other.key, texts))
    .map(({ record }) => record);
}

function readable(key: Key): number | string | null {
  return typeof key === "string" ? key.trim() || null : (key ?? null);
}

function compare(one: number | string | null, other: number | string | null, texts: Intl.Collator): number {
  if (typeof one === "string" && typeof other === "string") return texts.compare(one, other);
  if (typeof one === "number" && typeof other === "number") return one - other;
  return Number(typeof one === "string") - Number(typeof other === "string");
}
