import { firstPaths } from "#contract/first-list.ts";
import { deskHeader } from "#contract/paths.ts";

/**
 * Asks for the session and the first page of customers before the app's code is here, unless the document brings them
 * along (first-document.ts). It runs in the head of the page, from a script of its own that stays tiny: no codec, no
 * schema. What it sent is taken over, once, by the first query that asks for the same (api/take-first-answer.ts); what
 * nobody takes is dropped at sign-in.
 */
interface SentRequest {
  path: string;
  answer: Promise<Response>;
  controller: AbortController;
}

const sent: SentRequest[] = [];

/** Sends what the page at `location` will need, by `fetch` or what stands in for it. */
export function sendFirstRequests(
  location: { pathname: string; search: string },
  send: (path: string, init: RequestInit) => Promise<Response>,
) {
  for (const path of Object.values(firstPaths(location))) {
    const controller = new AbortController();
    const answer = send(path, {
      headers: { [deskHeader.name]: deskHeader.value },
      signal: controller.signal,
    });
    // Whoever takes it handles its failure; if nobody does, it must not surface as an unhandled one.
    answer.catch(() => undefined);
    sent.push({ path, answer, controller });
  }
}

/** Hands over the request that `isWanted`, at most once; aborting `signal` then aborts it as if it were the taker's. */
export function takeFirstRequest(
  isWanted: (path: string) => boolean,
  signal?: AbortSignal,
): Promise<Response> | null {
  const index = sent.findIndex(({ path }) => isWanted(path));
  const [taken] = index < 0 ? [] : sent.splice(index, 1);
  if (!taken) return null;
  signal?.addEventListener("abort", () => taken.controller.abort(signal.reason));
  return taken.answer;
}

/** Whatever is left was asked by somebody else, or by nobody. */
export function dropFirstRequests() {
  for (const { controller } of sent.splice(0)) controller.abort();
}
