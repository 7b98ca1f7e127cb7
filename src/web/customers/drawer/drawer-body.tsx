import type { AnyFinding } from "#insight/findings/find-findings.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import type { CustomerDetail } from "./customer-detail.ts";
import { CustomerScroll } from "./customer-scroll.tsx";
import type { DrawerFacts } from "./drawer-facts.ts";
import { DrawerProblem } from "./drawer-problem.tsx";
import { DrawerSkeleton } from "./drawer-skeleton.tsx";

export interface DrawerBodyProps {
  headingId: string;
  detail: CustomerDetail;
  findings: AnyFinding[];
  facts: DrawerFacts;
  accessLevel: string;
  /** The list's part of the address. */
  search: string;
  onRetry: () => void;
}

/** Everything below line 1: the customer as far as it is known, or why it is not. */
export function DrawerBody({ detail: { record, ...detail }, ...props }: DrawerBodyProps) {
  const t = useMessages(drawerMessages);
  const { headingId, accessLevel, onRetry } = props;
  if (record) return <CustomerScroll detail={{ ...detail, record }} {...props} />;
  if (detail.problem)
    return (
      <DrawerProblem
        problem={detail.problem}
        accessLevel={accessLevel}
        headingId={headingId}
        onRetry={onRetry}
      />
    );
  return (
    <div aria-busy>
      <h2 id={headingId} tabIndex={-1} className="sr-only">
        {t.loading}
      </h2>
      <DrawerSkeleton />
    </div>
  );
}
