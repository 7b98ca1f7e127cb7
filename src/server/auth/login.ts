import { loginRequestSchema, type Session } from "#contract/session.ts";
import { answerJson } from "#server/answer-json.ts";
import { bodyOf } from "#server/body-of.ts";
import { clientAddress } from "#server/client-address.ts";
import type { Desk, DeskHandler } from "#server/desk.ts";
import { DeskError } from "#server/desk-error.ts";
import { readSessionCookie, writeSessionCookie } from "#server/sessions/session-cookie.ts";
import { createLoginGuard } from "./login-guard.ts";

/** Two cores hash two passwords; the platform does its own hashing, and its own limiting. */
const loginsAtOnce = { embedded: 2, upstream: 8 } as const;

/**
 * `POST /api/auth/login`: `{user, expiresAt}` and the session cookie, always with a new id. 401 names what is wrong
 * (`credentials_invalid`) or which code is needed or wrong (`smsKey`, `authenticatorToken`); 429 with Retry-After.
 */
export function login({ source, sessions, logger, trustedProxies }: Desk): DeskHandler {
  const guarded = createLoginGuard({ atOnce: loginsAtOnce[source.kind] });

  return async (c) => {
    const request = bodyOf(c, loginRequestSchema);
    const address = clientAddress(c.env?.incoming, trustedProxies);
    const event = { requestId: c.get("requestId"), address };
    try {
      const caller = await guarded(request, address, c.req.raw.signal, (login, signal) =>
        source.login(login, signal),
      );
      // When the source says the token ends is not when the session ends: whether tokens slide is not documented,
      // and the platform says 401 `expired` once one is over.
      const { id, session } = await sessions.open(caller, readSessionCookie(c));
      writeSessionCookie(c, id);
      const { user } = caller;
      logger.info({ ...event, event: "login", employee: user.employee }, "signed in");
      return answerJson(c, { user, expiresAt: session.expiresAt.toISOString() } satisfies Session);
    } catch (error) {
      // Without the user name: people type their password there.
      const reason = error instanceof DeskError ? error.key : "internal_error";
      logger.warn({ ...event, event: "login failed", reason }, "not signed in");
      throw error;
    }
  };
}
