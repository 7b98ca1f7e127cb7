import { customerStates } from "#contract/customer-states.ts";
import { isDocumented } from "#contract/is-documented.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { StateMark, type StateShape } from "#web/ui/state-mark.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { Code } from "../rows/code.tsx";

const looks: Record<(typeof customerStates)[number], { shape: StateShape; className: string }> = {
  ACTIVE: { shape: "disc", className: "text-ink-2" },
  BLOCKED: { shape: "square-with-bar", className: "font-500 text-bad" },
  DELETED: { shape: "cross", className: "text-ink-2" },
};

/** The state of a customer: shape, word, and the stored code in the tooltip. */
export function CustomerState({ state }: { state: string }) {
  const values = useMessages(customerValuesMessages);
  if (!isDocumented(customerStates, state)) return <Code code={state} words={{}} className="text-ink-2" />;
  const { shape, className } = looks[state];
  return (
    <span className={`inline-flex shrink-0 items-center gap-1.5 ${className}`} {...tooltip(state)}>
      <StateMark shape={shape} />
      {values.state[state]}
    </span>
  );
}
