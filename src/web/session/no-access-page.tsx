import { sessionMessages } from "#web/i18n/session-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { PageTitle } from "#web/shell/page-title.tsx";
import { Button } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { trySignOut } from "./try-sign-out.ts";
import { useUser } from "./use-session.ts";

/** For levels that `GET /customer` does not admit: which right is missing, and nobody is signed out. */
export function NoAccessPage() {
  const t = useMessages(sessionMessages);
  const user = useUser();
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
        <Button look="primary" onClick={trySignOut}>
          {t.signInAsSomeoneElse}
        </Button>
      </EmptyState>
    </main>
  );
}
