import { ApiError } from "#web/api/api-error.ts";
import { listProblemsMessages } from "#web/i18n/list-problems-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";

/** What went wrong with a request, in one sentence. */
export function useFailureText(error: Error): string {
  const t = useMessages(listProblemsMessages);
  if (!(error instanceof ApiError) || error.kind === "contract") return t.unreadableAnswer;
  if (error.kind === "network") return t.noAnswer;
  return error.status === 429 ? t.tooManyRequests(error.retryAfter) : t.serverAnswered(error.status);
}
