import type { Session } from "#contract/session.ts";
import { answerJson } from "#server/answer-json.ts";
import type { DeskHandler } from "#server/desk.ts";

/** `GET /api/auth/session`: who is signed in and when that ends for good; the gate answers 401 for nobody. */
export const session: DeskHandler = (c) => {
  const { caller, expiresAt } = c.get("session");
  return answerJson(c, { user: caller.user, expiresAt: expiresAt.toISOString() } satisfies Session);
};
