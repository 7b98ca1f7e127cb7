import type { Address } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { isFullRecord } from "#insight/full-record.ts";

/**
 * The addresses to draw conclusions from: null when they were not asked for or are not wholly readable, since an
 * address that fell out of the typed view is not a missing one.
 */
export function addressesOf(record: CustomerRecord): Address[] | null {
  const isReadable = !record.unreadable.some((path) => path === "addresses" || path.startsWith("addresses."));
  return isReadable && isFullRecord(record) ? (record.customer.addresses ?? []) : null;
}

/** The primary address, or the only one; null where there is none or the choice is open. */
export function mainAddress(addresses: readonly Address[]): Address | null {
  const primary = addresses.filter((address) => address.primary);
  const [main = null, another] = primary.length > 0 ? primary : addresses;
  return another ? null : main;
}

/** "Blank if Denmark because it is default", says the documentation; people write it all the same. */
export function isDanish(address: Address): boolean {
  return /^(?:|dk|dnk|danmark|denmark)$/i.test(address.country?.trim() ?? "");
}

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? "").trim() === "";
}
