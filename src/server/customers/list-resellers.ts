import { answerJson } from "#server/answer-json.ts";
import type { Desk, DeskHandler } from "#server/desk.ts";
import { fromSource } from "#server/from-source.ts";
import { redact } from "#server/redact.ts";

/** `GET /api/customer/resellers/list`: the resellers that the caller may name as `parentReseller`. */
export function listResellers(desk: Desk): DeskHandler {
  return async (c) => {
    const resellers = await fromSource(c, desk, (caller, signal) => desk.source.resellers(caller, signal));
    return answerJson(c, redact(resellers));
  };
}
