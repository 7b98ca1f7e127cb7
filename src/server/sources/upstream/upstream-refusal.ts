import { customerParameters } from "#contract/customer-query.ts";
import { DeskError } from "#server/desk-error.ts";
import { errorKeys } from "./error-keys.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { UpstreamAnswer } from "./upstream-answer.ts";
import type { UpstreamPath } from "./upstream-request.ts";

/** For the log, which writes codes and no messages: what was asked, the status and the flaw, in words of ours. */
class UnexpectedAnswer extends Error {
  readonly code: string;

  constructor(path: UpstreamPath, { status, body }: UpstreamAnswer) {
    const code = `${path} ${status} ${body.flaw ?? ""}`.trimEnd();
    super(code);
    this.code = code;
  }
}

/** Things that the platform's 404 may name, by the error tables of its API pages. */
const things = ["customer", "employee", "address", "id"];

/**
 * The desk's error for an answer that is none of the expected kind. The status decides; the key only where it is a
 * documented one. Texts are ours: nothing that the platform wrote gets into the answer or the log.
 */
export function refusalOf(path: UpstreamPath, answer: UpstreamAnswer): DeskError {
  const { status } = answer;
  const cause = new UnexpectedAnswer(path, answer);
  const keys = errorKeys(answer.body.json);
  const known = (names: readonly string[]) => keys.find((key) => names.includes(key));

  switch (status) {
    case 400:
      return new DeskError(400, "bad_request", "The platform did not understand the request.", { cause });
    case 401:
      // `expired`, `invalid_token` and `credentials_invalid` come to the same: this token opens nothing any more.
      return new DeskError(401, "expired", "The platform has ended this session. Sign in again.", { cause });
    case 403:
      // The desk's own network address is on the platform's blacklist: no user can do anything about it.
      if (known(["blacklisted"])) return failed("The platform refuses this server's network address.", cause);
      return new DeskError(403, "access_denied", "The platform does not allow this for this user.", {
        cause,
      });
    case 404:
      return new DeskError(
        404,
        known(things) ?? "not_found",
        "The platform does not have what was asked for.",
        {
          cause,
        },
      );
    case 422:
      return new DeskError(
        422,
        known(customerParameters) ?? "multiple",
        "The platform did not accept a parameter.",
        { cause },
      );
    case 429:
      return new DeskError(429, "too_many_requests", "The platform asks for a pause.", {
        retryAfter: readRetryAfter(answer.retryAfter),
        cause,
      });
    default:
      if (status >= 400) return failed("The platform failed to answer.", cause);
      return new DeskError(502, "upstream_invalid", "The platform's answer could not be read.", { cause });
  }
}

function failed(message: string, cause: Error): DeskError {
  return new DeskError(502, "upstream_failed", message, { cause });
}
