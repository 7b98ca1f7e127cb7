import { answerJson } from "#server/answer-json.ts";
import type { Desk, DeskHandler } from "#server/desk.ts";
import { isLoopback } from "#server/loopback.ts";

/** `GET /api/auth/demo-logins`: the demo book's logins; none where there is no such book, and none off this machine. */
export function demoLogins({ source }: Desk): DeskHandler {
  return async (c) => {
    const logins = isLoopback(c.get("hostname")) ? await source.demoLogins?.() : undefined;
    return answerJson(c, logins ?? []);
  };
}
