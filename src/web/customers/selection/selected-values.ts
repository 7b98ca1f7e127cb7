import type { Customer } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { splitEmails } from "#insight/identifiers/email-address.ts";

/** The values of a field that can be copied for many customers at once. */
const copiedFields = ["emailAddress", "_id", "phoneNumber"] as const;
export type CopiedField = (typeof copiedFields)[number];

/** What was found in the selected customers: each value once, and how many customers had none. */
export interface SelectedValues {
  values: string[];
  without: number;
}

/** The values of `field`, in the order of the selection. An e-mail field may hold several addresses. */
export function selectedValues(records: Iterable<CustomerRecord>, field: CopiedField): SelectedValues {
  const values = new Map<string, string>();
  let without = 0;
  for (const { customer } of records) {
    const found = valuesOf(customer, field);
    if (found.length === 0) without += 1;
    for (const value of found) if (!values.has(value.toLowerCase())) values.set(value.toLowerCase(), value);
  }
  return { values: [...values.values()], without };
}

function valuesOf(customer: Customer, field: CopiedField): string[] {
  const text = customer[field]?.trim() ?? "";
  if (field === "emailAddress") return splitEmails(text);
  return text === "" ? [] : [text];
}
