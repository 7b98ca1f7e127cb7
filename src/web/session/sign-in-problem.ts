import { type LoginCodeField, type LoginRequest, loginCodeFields } from "#contract/session.ts";
import { ApiError } from "#web/api/api-error.ts";

/** Why somebody is not signed in yet, in the terms in which the form answers it. */
export type SignInProblem =
  /** Password right, but a second step is asked for. */
  | { kind: "code-needed"; field: LoginCodeField }
  | { kind: "code-wrong"; field: LoginCodeField }
  | { kind: "credentials-wrong" }
  /** Too many attempts, or the server is too busy; `seconds` to wait. */
  | { kind: "wait"; seconds: number }
  | { kind: "network" }
  /** Anything else; the facts are what support will ask for. */
  | { kind: "server"; status: number; error: string; requestId: string };

/** Without Retry-After a pause that lets a person read the message and no more. */
const defaultWait = 30;

/** Reads a failed sign-in. `sent` decides whether a code field is a first question or a wrong answer. */
export function readSignInProblem(error: unknown, sent: LoginRequest): SignInProblem {
  if (!(error instanceof ApiError)) throw error;
  if (error.kind === "network") return { kind: "network" };
  if (error.status === 429) return { kind: "wait", seconds: error.retryAfter ?? defaultWait };

  const field = loginCodeFields.find((name) => name === error.error);
  if (field && (error.status === 401 || error.status === 422))
    return sent[field] === undefined ? { kind: "code-needed", field } : { kind: "code-wrong", field };
  if (error.status === 401 || error.status === 422) return { kind: "credentials-wrong" };
  return { kind: "server", status: error.status, error: error.error, requestId: error.requestId };
}
