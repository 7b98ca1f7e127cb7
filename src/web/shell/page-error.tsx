import { useRouteError } from "react-router";
import { ApiError } from "#web/api/api-error.ts";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { EmptyBar } from "./empty-bar.tsx";
import { PageTitle } from "./page-title.tsx";

/**
 * In place of a page that broke: a fault of the app, or the session that could not be asked for. Loading again, not
 * rendering again: after a new version was installed, the chunks of the old one are gone.
 */
export function PageError() {
  const t = useMessages(shellMessages);
  const error = useRouteError();
  const [title, lead] = texts(t, error);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <EmptyBar />
      <main>
        <EmptyState heading="h1" title={title} lead={lead}>
          <Button look="primary" onClick={() => window.location.reload()}>
            {t.loadAgain}
          </Button>
          <p className="mt-4 text-12 break-words text-ink-3 select-all">{details(error)}</p>
        </EmptyState>
      </main>
    </>
  );
}

function texts(t: Awaited<ReturnType<typeof shellMessages.read>>, error: unknown): [string, string] {
  if (!(error instanceof ApiError)) return [t.failed, t.failedLead];
  if (error.kind === "network") return [t.noConnection, t.noConnectionLead];
  return [t.serverFailed, t.serverFailedLead];
}

function details(error: unknown): string {
  if (error instanceof ApiError)
    return [error.status || null, error.error, error.requestId].filter(Boolean).join(" ");
  return error instanceof Error ? error.message : String(error);
}
