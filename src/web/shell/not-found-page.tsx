import { Link } from "react-router";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { AllScopeTrail } from "#web/resellers/scope/all-scope-trail.tsx";
import { buttonClass } from "#web/ui/button.tsx";
import { EmptyState } from "#web/ui/empty-state.tsx";
import { PageTitle } from "./page-title.tsx";

export function NotFoundPage() {
  const t = useMessages(shellMessages);
  return (
    <main>
      <PageTitle>{t.notFound}</PageTitle>
      <AllScopeTrail />
      <EmptyState heading="h1" title={t.notFound} lead={t.notFoundLead}>
        <Link to={paths.home} className={buttonClass()}>
          {t.goToStart}
        </Link>
      </EmptyState>
    </main>
  );
}
