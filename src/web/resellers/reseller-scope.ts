import { defaultAddress, type ListQuery } from "#contract/customer-query.ts";
import { isAdmin, type User } from "#contract/session.ts";

/**
 * The list of one reseller's customers, or null where the level may not ask for it: `parentReseller` is for ADMIN
 * only, and everybody else's list starts at the own reseller. With `all`, as an ADMIN's list has it from the start, so
 * that taking the reseller away leaves the customers of all and not those of the ADMIN's own.
 */
export function scopeOf(
  user: Pick<User, "accessLevel" | "customer">,
  resellerId: string,
  includeSubresellers: boolean,
): ListQuery | null {
  if (isAdmin(user)) return { ...defaultAddress, all: true, parentReseller: resellerId, includeSubresellers };
  return resellerId === user.customer ? { ...defaultAddress, includeSubresellers } : null;
}
