import { customerStates } from "#contract/customer-states.ts";
import { isDocumented } from "#contract/is-documented.ts";
import { StateMark, type StateShape } from "#web/ui/state-mark.tsx";
import { useCellWords } from "./cell-words.tsx";
import { UnknownCode } from "./code.tsx";
import { Missing } from "./missing.tsx";

const baseClass = "inline-flex items-center gap-2 align-top";

const looks: Record<(typeof customerStates)[number], { shape: StateShape; className: string }> = {
  ACTIVE: { shape: "disc", className: `${baseClass} text-ink-2` },
  BLOCKED: { shape: "square-with-bar", className: `${baseClass} font-500 text-bad` },
  DELETED: { shape: "cross", className: `${baseClass} text-ink-2` },
};

/** The shape of a state; one that the documentation does not list has the diamond of what is not known. */
export function stateShape(state: string): StateShape {
  return isDocumented(customerStates, state) ? looks[state].shape : "hollow-diamond";
}

/** Word, shape and colour of a customer's state. */
export function StateCell({ state }: { state: string | null | undefined }) {
  const { t } = useCellWords();
  if (!state) return <Missing />;
  if (!isDocumented(customerStates, state)) return <UnknownCode code={state} />;
  const { shape, className } = looks[state];
  return (
    <span className={className}>
      <StateMark shape={shape} />
      {t.states[state]}
    </span>
  );
}
