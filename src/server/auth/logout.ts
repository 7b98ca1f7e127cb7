import { answerJson } from "#server/answer-json.ts";
import type { Desk, DeskHandler } from "#server/desk.ts";
import { expireSessionCookie, readSessionCookie } from "#server/sessions/session-cookie.ts";

/**
 * `POST /api/auth/logout`: ends the session on the server first, then at the source, and clears the browser.
 * Answers as the platform does, also when there was nothing to end.
 */
export function logout({ source, sessions, logger }: Desk): DeskHandler {
  return async (c) => {
    const id = readSessionCookie(c);
    const session = id === undefined ? null : await sessions.find(id, false);
    if (session) {
      const event = { requestId: c.get("requestId"), employee: session.caller.user.employee };
      await sessions.close(session.idHash);
      logger.info({ ...event, event: "logout" }, "signed out");
      // The desk's session is over either way; a platform that fails here must not make it look otherwise.
      await source
        .logout(session.caller)
        .catch((err: unknown) => logger.warn({ ...event, err }, "source logout"));
    }
    expireSessionCookie(c);
    // Not "cookies": that would clear the cookies of every other site under the same registrable domain.
    c.header("Clear-Site-Data", '"cache", "storage"');
    return answerJson(c, { success: true });
  };
}
