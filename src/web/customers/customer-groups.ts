import type { Customer } from "#contract/customer.ts";
import type { ResellerAbove } from "#web/api/reseller-path-query.ts";

/** The reseller above a customer, or null. The documentation's own sample is its own parent, and has none above it. */
export function resellerOf({ _id, parentReseller }: Customer): string | null {
  return parentReseller && parentReseller !== _id ? parentReseller : null;
}

/**
 * Names of the groups that a customer may be in, by id: those of its reseller, who is the last of the `resellers` above
 * it, as far as that may be seen.
 */
export function groupNames(resellers: readonly ResellerAbove[]): ReadonlyMap<string, string> {
  const groups = resellers.at(-1)?.resellerCustomerGroups ?? [];
  return new Map(groups.flatMap(({ _id, name }) => (_id && name ? [[_id, name] as const] : [])));
}
