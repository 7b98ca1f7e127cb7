import { TriangleAlert } from "lucide-react";
import { useRef } from "react";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { Button } from "#web/ui/button.tsx";
import type { CustomerDetail } from "./customer-detail.ts";
import type { DrawerFacts } from "./drawer-facts.ts";
import { DrawerProblem } from "./drawer-problem.tsx";
import { DrawerSkeleton } from "./drawer-skeleton.tsx";
import { useScrollState } from "./frame/use-scroll-state.ts";
import { CondensedHeading, CustomerHeading } from "./header/customer-heading.tsx";
import { KeyFacts } from "./header/key-facts.tsx";
import { SectionNav } from "./header/section-nav.tsx";
import { AllSections } from "./sections/all-sections.tsx";
import { useSectionOfAddress } from "./use-section-of-address.ts";

export interface DrawerBodyProps {
  headingId: string;
  detail: CustomerDetail;
  facts: DrawerFacts;
  accessLevel: string;
  /** The list's part of the address. */
  search: string;
  isWide: boolean;
  onRetry: () => void;
}

/** Everything below line 1, in one scroll. Keyed by the customer's id: nothing of one record is left for the next. */
export function DrawerBody({
  headingId,
  detail,
  facts,
  accessLevel,
  search,
  isWide,
  onRetry,
}: DrawerBodyProps) {
  const t = useMessages(drawerMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { isCondensed, section } = useScrollState(scroller, heading);
  const { record, isFull, problem } = detail;
  useSectionOfAddress(scroller, isFull);

  if (!record && problem)
    return (
      <DrawerProblem problem={problem} accessLevel={accessLevel} headingId={headingId} onRetry={onRetry} />
    );
  if (!record)
    return (
      <div aria-busy>
        <h2 id={headingId} tabIndex={-1} className="sr-only">
          {t.loading}
        </h2>
        <DrawerSkeleton />
      </div>
    );
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      {isCondensed && <CondensedHeading customer={record.customer} />}
      <div
        ref={scroller}
        aria-busy={!isFull && !problem}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain scroll-pt-18"
      >
        <CustomerHeading headingId={headingId} headingRef={heading} customer={record.customer} />
        <KeyFacts record={record} isFull={isFull || problem !== null} facts={facts} isWide={isWide} />
        {isFull && <RefreshBanner detail={detail} onRetry={onRetry} />}
        {isFull ? (
          <>
            <SectionNav
              current={section}
              search={search}
              addressCount={record.customer.addresses?.length ?? null}
            />
            <AllSections record={record} facts={facts} />
          </>
        ) : problem ? (
          <DrawerProblem problem={problem} accessLevel={accessLevel} headingId={null} onRetry={onRetry} />
        ) : (
          <DrawerSkeleton />
        )}
      </div>
    </div>
  );
}

/** A full customer is shown, but asking for it again has failed. */
function RefreshBanner({ detail, onRetry }: { detail: CustomerDetail; onRetry: () => void }) {
  const t = useMessages(drawerMessages);
  const format = useFormat();
  if (!detail.problem) return null;
  return (
    <Banner
      tone="bad"
      mark={<TriangleAlert size={14} className="text-bad-mark" aria-hidden />}
      fact={t.couldNotRefresh}
      actions={
        <Button size="row" onClick={onRetry}>
          {t.retry}
        </Button>
      }
    >
      {detail.fetchedAt && t.fetchedAt(format.time(detail.fetchedAt))}
    </Banner>
  );
}
