import { useState } from "react";
import type { ApiError } from "#web/api/api-error.ts";
import { sessionMessages } from "#web/i18n/session-messages.ts";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { PageTitle } from "#web/shell/page-title.tsx";
import { Button } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { signOut } from "./sign-out.ts";
import { useUser } from "./use-session.ts";

/** For levels that `GET /customer` does not admit: which right is missing, and nobody is signed out. */
export function NoAccessPage({ error }: { error?: ApiError }) {
  const t = useMessages(sessionMessages);
  const { signOutFailed, stillSignedIn } = useMessages(shellMessages);
  const user = useUser();
  const [failed, setFailed] = useState(false);
  return (
    <main>
      <PageTitle>{t.noAccess}</PageTitle>
      <EmptyState
        heading="h1"
        title={t.noAccess}
        lead={
          <>
            {t.noAccessLevel} <strong className="font-600 text-ink">{user.accessLevel}</strong>.{" "}
            {t.noAccessLead}
          </>
        }
      >
        <Button look="primary" onClick={() => void signOut(paths.login).catch(() => setFailed(true))}>
          {t.signInAsSomeoneElse}
        </Button>
        {failed && (
          <p role="alert" className="mt-3 text-bad">
            {signOutFailed} {stillSignedIn}
          </p>
        )}
        {error && (
          <p className="mt-4 text-12 text-ink-3 select-all">
            {[error.status, error.error, error.requestId].filter(Boolean).join(" ")}
          </p>
        )}
      </EmptyState>
    </main>
  );
}
