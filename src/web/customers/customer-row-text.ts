import type { CustomerRecord } from "#contract/customer-record.ts";
import { addressLine } from "#insight/address-line.ts";
import { rowText } from "#insight/hand-off/row-text.ts";
import { unexpectedValue } from "#insight/unexpected-value.ts";

/** One customer as a row for a sheet: what the list shows at first, and the id. */
export function customerRowText(record: CustomerRecord): string {
  const { customer } = record;
  const text = (field: "name" | "state" | "phoneNumber" | "emailAddress") =>
    unexpectedValue(record, field) ?? customer[field];
  return rowText([
    text("name"),
    text("state"),
    addressLine(customer),
    text("phoneNumber"),
    text("emailAddress"),
    customer._id,
  ]);
}
