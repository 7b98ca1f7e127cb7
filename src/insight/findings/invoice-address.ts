import type { CustomerRecord } from "#contract/customer-record.ts";
import { isUnset } from "#insight/is-unset.ts";
import { addressesOf, isBlank, isDanish, mainAddress } from "./addresses-of.ts";
import { findingRule } from "./finding-rule.ts";

/** The invoice method names an address that is not there, so the next invoice cannot be sent. */
export const invoiceAddressMissing = findingRule({
  id: "invoice-address-missing",
  severity: "warning",
  section: "finance",
  fields: ["finance.invoiceMethod", "finance.emailAddress", "finance.electronicAddress", "addresses"],
  check(record) {
    const { invoiceMethod } = record.customer.finance ?? {};
    const missing = missingFor(invoiceMethod, record);
    if (!invoiceMethod || missing.length === 0) return [];
    return [{ fields: ["finance.invoiceMethod", ...missing], facts: { invoiceMethod, missing } }];
  },
});

function missingFor(invoiceMethod: string | null | undefined, record: CustomerRecord): string[] {
  switch (invoiceMethod) {
    case "EMAIL":
      return ["finance.emailAddress"].filter((field) => isUnset(record, field));
    case "ELECTRONIC":
      return ["finance.electronicAddress"].filter((field) => isUnset(record, field));
    case "MAIL":
      return missingForMail(record);
    default:
      return [];
  }
}

/** A letter needs a street and a city, in Denmark also a code. Which address it goes to must be clear to be judged. */
function missingForMail(record: CustomerRecord): string[] {
  const addresses = addressesOf(record);
  if (addresses?.length === 0) return ["addresses"];
  const main = mainAddress(addresses ?? []);
  if (!addresses || !main) return [];
  const needed = isDanish(main) ? (["address", "zip", "city"] as const) : (["address", "city"] as const);
  const index = addresses.indexOf(main);
  return needed.filter((name) => isBlank(main[name])).map((name) => `addresses[${index}].${name}`);
}
