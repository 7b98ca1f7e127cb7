import { Info } from "lucide-react";
import type { AnyFinding } from "#insight/findings/find-findings.ts";
import { findingsMessages } from "#web/i18n/findings-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { StateMark } from "#web/ui/state-mark.tsx";

/** How much a finding matters, as a shape and, for who does not see it, as a word. */
export function FindingMark({ severity }: Pick<AnyFinding, "severity">) {
  const t = useMessages(findingsMessages);
  return (
    <span className="flex h-5 shrink-0 items-center">
      {severity === "warning" ? (
        <StateMark shape="triangle" />
      ) : (
        <Info size={12} strokeWidth={2} className="text-ink-3" aria-hidden />
      )}
      <span className="sr-only">{t.severity[severity]}: </span>
    </span>
  );
}
