import { setTimeout } from "node:timers/promises";
import type { Context } from "hono";
import { apiPaths } from "#contract/paths.ts";
import type { DeskEnv } from "#server/desk-env.ts";
import { type AnswerText, type AskDesk, askAsBrowser } from "./ask-as-browser.ts";

/** Milliseconds, many times what a database takes that is well. */
const patience = 250;

/**
 * The session's answer for the browser behind `c`; null where nobody is signed in, or where it cannot be said in time:
 * the page has to come without the database, too, because it is what says that something is wrong.
 */
export async function askSession(c: Context<DeskEnv>, ask: AskDesk): Promise<AnswerText | null> {
  const session = await Promise.race([askAsBrowser(c, ask, apiPaths.session), setTimeout(patience, null)]);
  return session?.status === 200 ? session : null;
}
