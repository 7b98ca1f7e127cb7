import { defaultAddress, writeAddress } from "#contract/customer-query.ts";
import { isAdmin, type User } from "#contract/session.ts";
import { paths } from "#web/paths.ts";

/**
 * Where a user starts, and where "Customers" leads. An ADMIN's own customer id owns next to nothing, so an ADMIN
 * starts with the customers of all resellers.
 */
export function homePath(user: Pick<User, "accessLevel">): string {
  if (!isAdmin(user)) return paths.customers;
  return `${paths.customers}?${writeAddress({ ...defaultAddress, all: true })}`;
}
