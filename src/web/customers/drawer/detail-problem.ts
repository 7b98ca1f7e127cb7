import { ApiError } from "#web/api/api-error.ts";

/** Why a customer could not be had in full. */
export type DetailProblem =
  | { kind: "not-found" | "forbidden" | "offline" | "unreadable" }
  /** `retryAfter` is how many seconds the server asks to wait, null where it does not say. */
  | { kind: "failed"; status: number; requestId: string; retryAfter: number | null };

/** What a failed request means to who reads it. */
export function detailProblem(error: unknown): DetailProblem {
  if (!(error instanceof ApiError)) return { kind: "failed", status: 0, requestId: "", retryAfter: null };
  if (error.kind === "network") return { kind: "offline" };
  if (error.kind === "contract") return { kind: "unreadable" };
  if (error.status === 403) return { kind: "forbidden" };
  // An id that the API refuses to look for is as little a customer as one that it does not find.
  if (error.status === 404 || (error.status === 422 && error.error === "customerIds"))
    return { kind: "not-found" };
  const { status, requestId, retryAfter } = error;
  return { kind: "failed", status, requestId, retryAfter };
}
