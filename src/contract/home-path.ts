import { defaultAddress, writeAddress } from "./customer-query.ts";
import { isAdmin, type User } from "./session.ts";

/**
 * Where a user starts, and where "Customers" leads. An ADMIN's own customer id owns next to nothing, so an ADMIN
 * starts with the customers of all resellers.
 */
export function homePath(user: Pick<User, "accessLevel">): string {
  if (!isAdmin(user)) return "/customers";
  return `/customers?${writeAddress({ ...defaultAddress, all: true })}`;
}
