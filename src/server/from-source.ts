import type { Context } from "hono";
import type { Desk } from "./desk.ts";
import type { DeskEnv } from "./desk-env.ts";
import { DeskError } from "./desk-error.ts";
import { sessionExpired } from "./gate/session-required.ts";
import type { Caller } from "./sources/customer-source.ts";

/**
 * Asks the source in the name of the signed-in user; `signal` ends the work when the browser hangs up. When the
 * source no longer honours the user's token (401 `expired`), the desk's session ends with it, and the answer says so.
 */
export async function fromSource<Result>(
  c: Context<DeskEnv>,
  { sessions }: Pick<Desk, "sessions">,
  ask: (caller: Caller, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const session = c.get("session");
  try {
    return await ask(session.caller, c.req.raw.signal);
  } catch (error) {
    if (!(error instanceof DeskError && error.status === 401 && error.key === "expired")) throw error;
    await sessions.close(session.idHash);
    throw sessionExpired();
  }
}
