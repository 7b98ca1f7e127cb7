import type { Context } from "hono";
import type { Logger } from "pino";
import type { ErrorBody } from "#contract/errors.ts";
import { isDatabaseAway } from "./database/is-away.ts";
import type { DeskEnv } from "./desk-env.ts";
import { DeskError } from "./desk-error.ts";

/** What web servers write in their logs when the client has hung up; nobody receives it. */
const clientClosedRequest = 499;

/** Seconds; a database that starts again is usually back then. */
const databaseWait = 2;

/**
 * Turns whatever was thrown into an answer: a DeskError into its own words, a database that is away into 503, after
 * which the app asks again, everything else into 500 `internal_error` with an id to quote. What went wrong inside goes
 * to the log, without query, body or cookie.
 */
export function answerError(thrown: unknown, c: Context<DeskEnv>, logger: Logger): Response {
  if (c.req.raw.signal.aborted) return new Response(null, { status: clientClosedRequest });

  const requestId = c.get("requestId");
  const error = thrown instanceof DeskError ? thrown : inOurWords(thrown);
  if (error.status >= 500) {
    logger.error({ requestId, error: error.key, reason: error.message, err: error.cause ?? error }, "failed");
  }
  if (error.retryAfter !== undefined) c.header("Retry-After", String(Math.ceil(error.retryAfter)));
  c.set("answerKind", "data");
  const body: ErrorBody = { error: error.key, message: error.message, requestId };
  return c.json(body, error.status);
}

function inOurWords(cause: unknown): DeskError {
  if (isDatabaseAway(cause)) {
    const message = "The desk's database does not answer at the moment.";
    return new DeskError(503, "database_unavailable", message, { retryAfter: databaseWait, cause });
  }
  return new DeskError(500, "internal_error", "Something went wrong in the desk.", { cause });
}
