import { type ComponentType, lazy, Suspense, useDeferredValue, useMemo, useRef } from "react";
import { useLocation } from "react-router";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { withWords } from "#web/later.ts";
import type { CustomerDetail } from "./customer-detail.ts";
import type { DrawerBodyProps } from "./drawer-body.tsx";
import { DrawerProblem } from "./drawer-problem.tsx";
import { DrawerSkeleton } from "./drawer-skeleton.tsx";
import { FindingsBlock } from "./findings/findings-block.tsx";
import { FindingsContext, findingsByRow } from "./findings/findings-by-row.ts";
import { useScrollState } from "./frame/use-scroll-state.ts";
import type { FieldGlossaryProps } from "./glossary/field-glossary.tsx";
import { CondensedHeading, CustomerHeading } from "./header/customer-heading.tsx";
import { KeyFacts } from "./header/key-facts.tsx";
import { SectionNav } from "./header/section-nav.tsx";
import { PrintFoot } from "./print-foot.tsx";
import { RefreshBanner } from "./refresh-banner.tsx";
import { AllSections } from "./sections/all-sections.tsx";
import { useSectionOfAddress } from "./use-section-of-address.ts";

/** Comes after the drawer; if it does not come, the drawer can do without. */
const FieldGlossary = lazy<ComponentType<FieldGlossaryProps>>(() =>
  withWords(import("./glossary/field-glossary.tsx")).then(
    (module) => ({ default: module.FieldGlossary }),
    () => ({ default: () => null }),
  ),
);

interface CustomerScrollProps extends Omit<DrawerBodyProps, "detail"> {
  detail: CustomerDetail & { record: CustomerRecord };
}

/** One customer in one scroll, at the top of which the name and the section nav stay. */
export function CustomerScroll(props: CustomerScrollProps) {
  const { detail, findings, headingId, facts, search, ...rest } = props;
  const { record, isFull, problem } = detail;
  const { accessLevel, onRetry } = rest;
  const scroller = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { isCondensed, section } = useScrollState(scroller, heading);
  // What is below the edge of the window is drawn after what the reader is waiting for; an address that leads there
  // wants it at once.
  const isWhole = useDeferredValue(isFull, useLocation().hash !== "");
  useSectionOfAddress(scroller, isFull && isWhole);
  const byRow = useMemo(() => findingsByRow(findings), [findings]);
  return (
    <div data-print-flow className="relative flex min-h-0 flex-1 flex-col">
      {isCondensed && <CondensedHeading customer={record.customer} />}
      {/* The padding keeps what is scrolled to, by link or by focus, below the name and the section nav. */}
      <div
        ref={scroller}
        data-print-flow
        aria-busy={!isFull && !problem}
        className="relative min-h-0 flex-1 scroll-pt-18 max-sm:scroll-pt-20 overflow-y-auto overscroll-contain"
      >
        <CustomerHeading headingId={headingId} headingRef={heading} customer={record.customer} />
        <KeyFacts record={record} isFull={isFull} isComing={!problem} facts={facts} />
        {isFull && (
          <>
            <RefreshBanner detail={detail} onRetry={onRetry} />
            <SectionNav
              current={section}
              search={search}
              addressCount={record.customer.addresses?.length ?? null}
              findings={findings}
            />
            <FindingsContext value={byRow}>
              <FindingsBlock
                findings={findings}
                isDeleted={record.customer.state === "DELETED"}
                search={search}
              />
              <AllSections record={record} facts={facts} isWhole={isWhole} />
            </FindingsContext>
            <PrintFoot id={record.customer._id} />
          </>
        )}
        {!isFull && problem && (
          <DrawerProblem problem={problem} accessLevel={accessLevel} headingId={null} onRetry={onRetry} />
        )}
        {!isFull && !problem && <DrawerSkeleton />}
      </div>
      <Suspense>
        <FieldGlossary drawer={scroller} />
      </Suspense>
    </div>
  );
}
