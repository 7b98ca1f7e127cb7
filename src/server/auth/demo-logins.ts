import { answerJson } from "#server/answer-json.ts";
import type { Desk, DeskHandler } from "#server/desk.ts";
import { DeskError } from "#server/desk-error.ts";
import { isLoopback } from "#server/loopback.ts";

/** `GET /api/auth/demo-logins`: the demo book's logins, only where there is one and only on this machine. */
export function demoLogins({ source }: Desk): DeskHandler {
  return async (c) => {
    if (!source.demoLogins || !isLoopback(c.get("hostname"))) {
      throw new DeskError(404, "not_found", "There are no demo logins here.");
    }
    return answerJson(c, await source.demoLogins());
  };
}
