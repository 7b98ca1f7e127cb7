import { ApiError } from "#web/api/api-error.ts";
import type { drawer } from "#web/i18n/en/drawer.ts";

/** Why a secret could not be fetched, in one sentence beside its field. */
export function revealProblem(error: unknown, t: typeof drawer): string {
  if (!(error instanceof ApiError)) return t.revealFailed("");
  if (error.kind === "network") return t.revealOffline;
  if (error.status === 429) return t.revealTooMany(error.retryAfter);
  if (error.status === 403) return t.revealDenied;
  if (error.status === 404 || error.status === 422) return t.revealGone;
  return t.revealFailed(t.status(error.status));
}
