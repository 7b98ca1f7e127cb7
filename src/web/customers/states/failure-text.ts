import { ApiError } from "#web/api/api-error.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";

/** What went wrong with a request, in one sentence. */
export function useFailureText(error: Error): string {
  const t = useMessages(listMessages);
  if (!(error instanceof ApiError) || error.kind === "contract") return t.unreadableAnswer;
  return error.kind === "network" ? t.noAnswer : t.serverAnswered(error.status);
}
