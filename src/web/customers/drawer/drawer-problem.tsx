import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import type { drawer } from "#web/i18n/en/drawer.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import type { DetailProblem } from "./detail-problem.ts";

interface DrawerProblemProps {
  problem: DetailProblem;
  accessLevel: string;
  /** Id that names the drawer while there is no customer to name it; null where the customer's name does. */
  headingId: string | null;
  onRetry: () => void;
}

/** Why the full customer is not here, inside the drawer: the list beside it goes on as it was. */
export function DrawerProblem({ problem, accessLevel, headingId, onRetry }: DrawerProblemProps) {
  const t = useMessages(drawerMessages);
  const { title, lead } = words(problem, accessLevel, t);
  const canRetry = problem.kind !== "not-found" && problem.kind !== "forbidden";
  return (
    <div role="alert" className="max-w-lg px-5 py-6 max-sm:px-4">
      <h2 id={headingId ?? undefined} tabIndex={-1} className="text-17 font-600">
        {title}
      </h2>
      <p className="mt-2 text-ink-2">{lead}</p>
      {problem.kind === "failed" && problem.status > 0 && (
        <p className="mt-1 text-12 text-ink-3 select-all">
          {t.status(problem.status)}
          {problem.requestId && `, ${t.requestId(problem.requestId)}`}
        </p>
      )}
      {canRetry && (
        <Button className="mt-4" onClick={onRetry}>
          {t.retry}
        </Button>
      )}
    </div>
  );
}

function words(problem: DetailProblem, accessLevel: string, t: typeof drawer) {
  switch (problem.kind) {
    case "not-found":
      return { title: t.notFoundTitle, lead: t.notFoundLead };
    case "forbidden":
      return { title: t.forbiddenTitle, lead: t.forbiddenLead(accessLevel) };
    case "offline":
      return { title: t.offlineTitle, lead: t.offlineLead };
    case "unreadable":
      return { title: t.failedTitle, lead: t.unreadableLead };
    case "failed":
      return {
        title: t.failedTitle,
        lead: problem.status === 429 ? t.tooManyRequests(problem.retryAfter) : t.failedLead,
      };
  }
}
