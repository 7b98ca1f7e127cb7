import type { CustomerRecord } from "#contract/customer-record.ts";
import { documentedFields } from "./documented-fields.ts";

const firstFullField = documentedFields.indexOf("website");
const fullOnly = new Set(documentedFields.slice(firstFullField).map((field) => field.replace(/[.[].*$/, "")));

/**
 * Is this the full form of a customer? The answer does not say which form it is, but a full one has fields that the
 * condensed one never has. Without them a missing value means "not asked for", and nothing follows from it.
 */
export function isFullRecord(record: CustomerRecord): boolean {
  return Object.keys(record.raw).some((name) => fullOnly.has(name));
}
