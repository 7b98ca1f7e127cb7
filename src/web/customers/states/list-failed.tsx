import { ApiError } from "#web/api/api-error.ts";
import { listProblemsMessages } from "#web/i18n/list-problems-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { useFailureText } from "./failure-text.ts";

/** A request failed and there is nothing older to show. */
export function ListFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useMessages(listProblemsMessages);
  const failure = useFailureText(error);
  const isForbidden = error instanceof ApiError && error.status === 403;
  const requestId = error instanceof ApiError ? error.requestId : "";
  return (
    <div role="alert" className="min-h-0 flex-1 overflow-auto">
      <EmptyState
        title={isForbidden ? t.forbiddenTitle : t.loadFailedTitle}
        lead={isForbidden ? t.forbiddenLead : `${failure} ${t.loadFailedLead}`}
      >
        <Button onClick={onRetry}>{t.retry}</Button>
        {requestId && <p className="mt-3 text-12 text-ink-3 select-all">{t.requestId(requestId)}</p>}
      </EmptyState>
    </div>
  );
}
