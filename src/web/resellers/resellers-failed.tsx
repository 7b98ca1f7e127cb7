import { ApiError } from "#web/api/api-error.ts";
import { useFailureText } from "#web/customers/states/failure-text.ts";
import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";

/** The resellers list did not come, and there is no older one to show. */
export function ResellersFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useMessages(resellersMessages);
  const failure = useFailureText(error);
  const isForbidden = error instanceof ApiError && error.status === 403;
  const requestId = error instanceof ApiError ? error.requestId : "";
  return (
    <div role="alert">
      <EmptyState title={isForbidden ? t.forbidden : t.failed} lead={isForbidden ? t.forbiddenLead : failure}>
        <Button onClick={onRetry}>{t.retry}</Button>
        {requestId && <p className="mt-3 text-12 text-ink-3 select-all">{requestId}</p>}
      </EmptyState>
    </div>
  );
}
