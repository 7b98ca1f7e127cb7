import { canListCustomers } from "#contract/session.ts";
import { z } from "#contract/zod.ts";
import type { Login } from "./upstream-login.ts";
import type { UpstreamRequest } from "./upstream-request.ts";

// What can be one segment of a path and nothing else: `..` would name another one.
const customerId = /^[0-9A-Za-z_-]{1,64}$/;

const customerSchema = z.object({ resellerSkin: z.string() });

/**
 * The request for the user's own customer, which knows its `resellerSkin` (`GET /customer/CUSTOMER_ID`): no answer to a
 * login has it, and a reseller's own record need not be in its list. Null for whom the desk shows nothing that could
 * have a look, and for an id that is none.
 */
export function skinRequest({ user }: Login): UpstreamRequest | null {
  if (!canListCustomers(user) || !customerId.test(user.customer)) return null;
  return { path: "/customer/CUSTOMER_ID", customerId: user.customer };
}

/** The skin as it is stored, known to the desk or not. Nothing else of the record, secrets least of all, goes on. */
export function readSkin(json: unknown): string | null {
  return customerSchema.safeParse(json).data?.resellerSkin ?? null;
}
