import { useId } from "react";
import { Link } from "react-router";
import type { AnyFinding } from "#insight/findings/find-findings.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { findingsMessages } from "#web/i18n/findings-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { hashOf } from "../drawer-sections.ts";
import { linkClass } from "../rows/link-class.ts";
import { FindingMark } from "./finding-mark.tsx";
import type { FindingWords } from "./finding-words.ts";
import { RulesMenu } from "./rules-menu.tsx";
import { useFindingWords } from "./use-finding-words.ts";

interface FindingsBlockProps {
  findings: readonly AnyFinding[];
  /** A deleted customer is not checked, which is not the same as nothing found. */
  isDeleted: boolean;
  /** The list's part of the address, which every link keeps. */
  search: string;
}

/** Everything found about the customer, before the record itself. One quiet line when there is nothing. */
export function FindingsBlock({ findings, isDeleted, search }: FindingsBlockProps) {
  const t = useMessages(findingsMessages);
  const format = useFormat();
  const wordsOf = useFindingWords();
  const headingId = useId();
  const isCalm = !findings.some(({ severity }) => severity === "warning");
  if (findings.length === 0)
    return (
      <section
        aria-labelledby={headingId}
        className="border-b border-line px-5 py-2 max-sm:px-4 print:hidden"
      >
        <div className="flex items-center justify-between gap-3 text-ink-2">
          <h3 id={headingId}>{isDeleted ? t.notChecked : t.none}</h3>
          <RulesMenu />
        </div>
      </section>
    );
  return (
    <section aria-labelledby={headingId} className="border-b border-line px-5 pt-4 pb-4.5 max-sm:px-4">
      <div
        className={`overflow-hidden rounded-6 border ${isCalm ? "border-line-strong" : "border-warn-line"}`}
      >
        <div
          className={`flex min-h-8.5 items-center gap-2 border-b pr-1.5 pl-3 ${
            isCalm ? "border-line bg-surface-1" : "border-warn-line bg-warn-tint"
          }`}
        >
          <h3 id={headingId} className="flex-1 font-600">
            {t.title}{" "}
            <span className="ml-1 font-400 text-ink-2 tabular-nums">{format.number(findings.length)}</span>
          </h3>
          <RulesMenu />
        </div>
        <ul>
          {findings.map((finding) => (
            <FindingLine
              key={finding.id + finding.fields.join()}
              finding={finding}
              words={wordsOf(finding)}
              search={search}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface FindingLineProps {
  finding: AnyFinding;
  words: FindingWords;
  search: string;
}

/** One finding with the way to the field it is about. */
function FindingLine({ finding, words: { fact, why }, search }: FindingLineProps) {
  const t = useMessages(drawerMessages);
  const factId = useId();
  const { severity, section, fields } = finding;
  return (
    <li className="flex items-start gap-2 border-line-soft px-3 py-1.75 not-last:border-b">
      <FindingMark severity={severity} />
      {/* Where the text is large, the link goes below it rather than squeeze it. */}
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-2">
        <div className="min-w-0 flex-1 basis-40 wrap-anywhere">
          <p id={factId}>{fact}</p>
          <p className="text-12 text-ink-2">{why}</p>
        </div>
        <Link
          to={{ search, hash: hashOf(section, fields.at(-1)) }}
          replace
          preventScrollReset
          aria-describedby={factId}
          className={`-my-0.5 ml-auto py-0.5 ${linkClass}`}
        >
          {t[section]}
        </Link>
      </div>
    </li>
  );
}
