import { ApiError } from "#web/api/api-error.ts";

/** Why a customer could not be had in full. */
export type DetailProblem =
  | { kind: "not-found" | "forbidden" | "offline" | "unreadable" }
  | { kind: "failed"; status: number; requestId: string };

/** What a failed request means to who reads it. */
export function detailProblem(error: unknown): DetailProblem {
  if (!(error instanceof ApiError)) return { kind: "failed", status: 0, requestId: "" };
  if (error.kind === "network") return { kind: "offline" };
  if (error.kind === "contract") return { kind: "unreadable" };
  if (error.status === 403) return { kind: "forbidden" };
  // An id that the API refuses to look for is as little a customer as one that it does not find.
  if (error.status === 404 || (error.status === 422 && error.error === "customerIds"))
    return { kind: "not-found" };
  return { kind: "failed", status: error.status, requestId: error.requestId };
}
