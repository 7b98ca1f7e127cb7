import { adminParametersOf, type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import { canListCustomers, isAdmin, type User } from "#contract/session.ts";
import { DeskError } from "#server/desk-error.ts";

/**
 * The documentation's own 403 `access_denied`: for a level that has no customer list, and for an ADMIN-only parameter
 * from any other. The desk's gate says so before; a source that is asked without it answers no differently.
 */
export function checkAccessLevel(user: User, query: CustomerQuery = defaultRequest): void {
  const asksForMore = adminParametersOf(query).length > 0;
  if (!canListCustomers(user) || (asksForMore && !isAdmin(user))) {
    throw new DeskError(403, "access_denied", "Insufficient access level.");
  }
}
