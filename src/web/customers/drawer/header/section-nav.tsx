import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { AnyFinding } from "#insight/findings/find-findings.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { findingsMessages } from "#web/i18n/findings-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { StateMark } from "#web/ui/state-mark.tsx";
import { type DrawerSectionName, drawerSections, hashOf } from "../drawer-sections.ts";

interface SectionNavProps {
  current: DrawerSectionName;
  /** The list's part of the address, which every link keeps. */
  search: string;
  addressCount: number | null;
  findings: readonly AnyFinding[];
}

/** Seven words that lead to seven headings of one scroll. Not tabs: everything is on the page. */
export function SectionNav({ current, search, addressCount, findings }: SectionNavProps) {
  const t = useMessages(drawerMessages);
  const format = useFormat();
  const line = useRef<HTMLDivElement>(null);

  // In a narrow drawer and on a phone the seven words do not fit: the current one is brought into it. Not scrollIntoView,
  // which would move the page as well. The first one is there from the start: measuring it would lay out the whole
  // drawer before it is drawn.
  const hasMoved = useRef(false);
  useEffect(() => {
    hasMoved.current ||= current !== drawerSections[0];
    if (!hasMoved.current) return;
    const link = line.current?.querySelector<HTMLElement>("[aria-current]");
    if (line.current && link)
      line.current.scrollLeft = link.offsetLeft - (line.current.clientWidth - link.offsetWidth) / 2;
  }, [current]);

  return (
    <nav aria-label={t.sections} className="sticky top-8.5 z-10 border-y border-line bg-surface-1">
      <div
        ref={line}
        className="flex scroll-fade gap-4.5 overflow-x-auto overflow-y-hidden px-5 [scrollbar-width:none] max-sm:gap-5 max-sm:px-4"
      >
        {drawerSections.map((name) => (
          <Link
            key={name}
            to={{ search, hash: hashOf(name) }}
            replace
            preventScrollReset
            aria-current={name === current ? "location" : undefined}
            className="relative flex h-9 shrink-0 items-center gap-1.5 text-ink-2 -outline-offset-2 hover:text-ink aria-[current]:font-500 aria-[current]:text-ink aria-[current]:after:absolute aria-[current]:after:inset-x-0 aria-[current]:after:bottom-0 aria-[current]:after:h-0.5 aria-[current]:after:bg-accent max-sm:h-11"
          >
            {t[name]}
            {name === "addresses" && addressCount !== null && (
              <span className="font-400 text-ink-3 tabular-nums">{format.number(addressCount)}</span>
            )}
            <WaitingFindings findings={findings.filter(({ section }) => section === name)} />
          </Link>
        ))}
      </div>
    </nav>
  );
}

/** A triangle where a warning waits. What is only worth knowing does not call from the nav. */
function WaitingFindings({ findings }: { findings: readonly AnyFinding[] }) {
  const t = useMessages(findingsMessages);
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  if (warnings === 0) return null;
  return (
    <>
      <StateMark shape="triangle" />
      <span className="sr-only">, {t.countOf(warnings)}</span>
    </>
  );
}
