import type { Context } from "hono";
import { deskHeader } from "#contract/paths.ts";
import type { DeskEnv } from "#server/desk-env.ts";

/** The desk itself, from request to answer. */
export type AskDesk = (path: string, init: RequestInit) => Response | Promise<Response>;

/** An answer whose JSON goes on as it is: it is the API's own. */
export interface AnswerText {
  status: number;
  json: string;
}

// Whose session it is, for which the cookie's name depends on host and browser.
const handedOn = ["Host", "Cookie", "User-Agent"];

/**
 * Asks the desk's API what the page's own script would ask next, for the browser behind `c`: through the whole gate, so
 * with the same rights, the same answer and the same line in the log. Ends when the browser hangs up.
 */
export async function askAsBrowser(c: Context<DeskEnv>, ask: AskDesk, path: string): Promise<AnswerText> {
  const headers = new Headers({ "Sec-Fetch-Site": "same-origin", [deskHeader.name]: deskHeader.value });
  for (const name of handedOn) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const answer = await ask(path, { headers, signal: c.req.raw.signal });
  return { status: answer.status, json: await answer.text() };
}
