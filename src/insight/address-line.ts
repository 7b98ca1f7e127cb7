import type { Customer } from "#contract/customer.ts";

/** One line for a cell: the condensed `address`, or in full mode the primary one of `addresses`, put together alike. */
export function addressLine({ address, addresses }: Customer): string | null {
  if (address) return address;
  const primary = addresses?.find((each) => each.primary) ?? addresses?.[0];
  if (!primary) return null;
  const town = [primary.zip, primary.city].filter(Boolean).join(" ");
  return [primary.address, town, primary.country].filter(Boolean).join(", ") || null;
}
