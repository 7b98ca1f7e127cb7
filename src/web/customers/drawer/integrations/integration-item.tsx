import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import type { IntegrationStateName } from "#insight/integration-state.ts";
import { StateMark, type StateShape } from "#web/ui/state-mark.tsx";

interface IntegrationItemProps {
  /** Where it stands in the customer. */
  path: string;
  name: ReactNode;
  /** "Billing", or that it is not documented. */
  kind: string;
  state: IntegrationStateName;
  stateWord: string;
  /** Quiet words before the state: "Resellers only". */
  hint?: string | null;
  children: ReactNode;
}

const shapes: Record<IntegrationStateName, StateShape> = {
  on: "disc",
  incomplete: "half-disc",
  unverified: "half-disc",
  off: "ring",
  unknown: "hollow-diamond",
};

/** One integration: closed while it is off, else open, because what is on is what one comes to read. */
export function IntegrationItem({
  path,
  name,
  kind,
  state,
  stateWord,
  hint,
  children,
}: IntegrationItemProps) {
  const needsCare = state === "incomplete" || state === "unverified" || state === "unknown";
  return (
    <details
      data-field={path}
      open={state !== "off"}
      className="group/item border-t border-line focus:bg-accent-tint"
    >
      <summary className="flex min-h-8 cursor-default items-center gap-x-2 px-5 py-1.5 select-none -outline-offset-2 hover:bg-surface-2 max-sm:grid max-sm:grid-cols-[auto_1fr_auto] max-sm:px-4">
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          className="-ml-1 shrink-0 text-ink-2 transition-[rotate] duration-80 group-open/item:rotate-90"
          aria-hidden
        />
        <h4 className="min-w-0 truncate font-600">{name}</h4>
        <span className="text-12 text-ink-3 max-sm:col-start-2 max-sm:row-start-2">{kind}</span>
        <span className="ml-auto flex shrink-0 items-center gap-4 max-sm:col-start-3 max-sm:row-start-1">
          {hint && <span className="text-12 text-ink-3 max-sm:hidden">{hint}</span>}
          <span className={`flex items-center gap-1.5 ${needsCare ? "text-warn" : "text-ink-2"}`}>
            <StateMark shape={shapes[state]} />
            {stateWord}
          </span>
        </span>
      </summary>
      <div className="pr-5 pb-3 pl-9 max-sm:px-4">{children}</div>
    </details>
  );
}
