import type { Address, Customer } from "#contract/customer.ts";
import type { JsonObject } from "#contract/customer-record.ts";

/** The documented fields of the condensed customer that are the full one's own, in the documentation's order. */
const sharedFields = [
  "_id",
  "state",
  "name",
  "phoneNumber",
  "faxNumber",
  "emailAddress",
  "isReseller",
  "parentReseller",
  "customerGroup",
  "iptv",
] as const;

/**
 * The condensed customer that belongs to a full one. Properties without a value are left out, as documented.
 * `document` is the full customer as it goes out, `customer` the same one read by type.
 */
export function condense(document: JsonObject, customer: Customer): JsonObject {
  const shared = sharedFields.map((field) => [field, document[field]]);
  const derived = [
    ["address", addressLine(primaryAddress(customer))],
    ["isOrganization", customer.features?.includes("ORGANIZATION") || null],
  ];
  return Object.fromEntries(
    [...shared, ...derived].filter(([, value]) => value !== undefined && value !== null),
  );
}

function primaryAddress({ addresses }: Customer): Address | undefined {
  return addresses?.find((address) => address.primary) ?? addresses?.[0];
}

/** `<street>, <zip> <city>, <country>`, as the documentation writes it, with whatever of it there is. */
function addressLine(address: Address | undefined): string | null {
  if (!address) return null;
  const town = [address.zip, address.city].filter(Boolean).join(" ");
  return [address.address, town, address.country].filter(Boolean).join(", ") || null;
}
