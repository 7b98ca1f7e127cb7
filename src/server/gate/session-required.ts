import type { MiddlewareHandler } from "hono";
import { backgroundHeader } from "#contract/paths.ts";
import { canListCustomers } from "#contract/session.ts";
import type { DeskEnv } from "#server/desk-env.ts";
import { DeskError } from "#server/desk-error.ts";
import { readSessionCookie } from "#server/sessions/session-cookie.ts";
import type { Sessions } from "#server/sessions/sessions.ts";

/**
 * Only with a live session, which the handler finds in the context. Requests keep the session alive unless they
 * say that no user made them (`X-TX-Background: 1`: polling, refetching on a timer).
 */
export function sessionRequired(sessions: Sessions): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const id = readSessionCookie(c);
    if (id === undefined) throw new DeskError(401, "no_session", "Sign in first.");
    const isBackground = c.req.header(backgroundHeader.name) === backgroundHeader.value;
    const session = await sessions.find(id, !isBackground);
    // The cookie is left alone: an answer that comes late must not delete the one of a login since then.
    if (session === null) throw sessionExpired();
    c.set("session", session);
    await next();
  };
}

/** The documentation's own 401 for a session that has run out. */
export function sessionExpired(): DeskError {
  return new DeskError(401, "expired", "The session has ended. Sign in again.");
}

/** Only for the access levels that the platform admits to the customer list. */
export const customerListOnly: MiddlewareHandler<DeskEnv> = async (c, next) => {
  if (!canListCustomers(c.get("session").caller.user)) throw accessDenied();
  await next();
};

/** The documentation's own 403. */
export function accessDenied(): DeskError {
  return new DeskError(403, "access_denied", "Insufficient access level.");
}
