import { setTimeout } from "node:timers/promises";
import type { Context } from "hono";
import type { DeskEnv } from "#server/desk-env.ts";
import { type AnswerText, type AskDesk, askAsBrowser } from "./ask-as-browser.ts";

/** Milliseconds that a list which is there waits for its resellers' names. */
const aMoment = 50;

/**
 * The answers for the first list and for its resellers' names, null where these take a moment longer than the list.
 * The app asks for them itself then, so the question ends here: a busy platform need not answer it twice.
 */
export async function askList(
  c: Context<DeskEnv>,
  ask: AskDesk,
  paths: { list: string; resellers: string },
): Promise<{ list: AnswerText; resellers: AnswerText | null }> {
  const late = new AbortController();
  const asked = askAsBrowser(c, ask, paths.list);
  const names = askAsBrowser(c, ask, paths.resellers, late.signal);
  try {
    const resellers = await Promise.race([names, asked.then(() => setTimeout(aMoment, null))]);
    return { list: await asked, resellers };
  } finally {
    late.abort();
  }
}
