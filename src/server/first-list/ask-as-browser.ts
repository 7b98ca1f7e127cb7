import type { Context } from "hono";
import { broughtHeaders } from "#contract/first-list.ts";
import { deskHeader } from "#contract/paths.ts";
import type { DeskEnv } from "#server/desk-env.ts";

/** The desk itself, from request to answer. */
export type AskDesk = (path: string, init: RequestInit) => Response | Promise<Response>;

/** An answer whose JSON goes on as it is: it is the API's own. */
export interface AnswerText {
  status: number;
  headers: Record<string, string>;
  json: string;
}

// Whose session it is, for which the cookie's name depends on host and browser.
const handedOn = ["Host", "Cookie", "User-Agent"];

/**
 * Asks the desk's API what the page's own script would ask next, for the browser behind `c`: through the whole gate, so
 * with the same rights, the same answer and the same line in the log. Ends when the browser hangs up, or with `stop`.
 */
export async function askAsBrowser(
  c: Context<DeskEnv>,
  ask: AskDesk,
  path: string,
  stop?: AbortSignal,
): Promise<AnswerText> {
  const own = { "Sec-Fetch-Site": "same-origin", [deskHeader.name]: deskHeader.value };
  const headers = { ...own, ...named(handedOn, (name) => c.req.header(name)) };
  const gone = c.req.raw.signal;
  const answer = await ask(path, { headers, signal: stop ? AbortSignal.any([gone, stop]) : gone });
  return {
    status: answer.status,
    headers: named(broughtHeaders, (name) => answer.headers.get(name)),
    json: await answer.text(),
  };
}

/** Those of the headers that are there. */
function named(names: readonly string[], read: (name: string) => string | null | undefined) {
  const all = names.map((name) => [name, read(name)] as const);
  return Object.fromEntries(
    all.filter((entry): entry is readonly [string, string] => typeof entry[1] === "string"),
  );
}
