import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { customerStates } from "#contract/customer-states.ts";
import { isDocumented } from "#contract/is-documented.ts";
import { withoutTurns } from "#insight/direction-marks.ts";
import { readPhone } from "#insight/identifiers/phone.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Keys } from "../keys.tsx";
import type { Entry } from "./entry.ts";

interface PaletteEntryProps {
  id: string;
  entry: Entry;
  isActive: boolean;
  onPoint: () => void;
  onRun: () => void;
}

/** One line of the palette. The field keeps the focus; what is current is said by `aria-activedescendant`. */
export function PaletteEntry({ id, entry, isActive, onPoint, onRun }: PaletteEntryProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which has the focus
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      // The outline is for forced colours, where no tint is drawn and every border is.
      className="flex min-h-8 cursor-default items-center gap-2 rounded-4 border-l-2 border-transparent px-2 py-1 -outline-offset-2 outline-transparent aria-selected:border-accent aria-selected:bg-accent-tint aria-selected:outline-2 forced-colors:border-l-0 max-sm:min-h-11"
      onPointerMove={() => !isActive && onPoint()}
      onClick={onRun}
    >
      <Content entry={entry} />
    </div>
  );
}

function Content({ entry }: { entry: Entry }): ReactNode {
  if (entry.kind === "plain") return <span className="truncate">{withoutTurns(entry.label)}</span>;
  if (entry.kind === "customer") return <CustomerLine {...entry} />;
  const { label, checked, shortcut } = entry.command;
  return (
    <>
      <span className="flex-1 truncate">{label}</span>
      {checked && <Check size={14} strokeWidth={1.75} className="text-ink-2" aria-hidden />}
      {shortcut && <Keys shortcut={shortcut} />}
    </>
  );
}

function CustomerLine({ customer, resellerName }: Extract<Entry, { kind: "customer" }>) {
  const t = useMessages(listMessages);
  const values = useMessages(customerValuesMessages);
  const { name, state, phoneNumber, emailAddress, _id } = customer;
  const stateName = state && (isDocumented(customerStates, state) ? values.state[state] : state);
  const phone = phoneNumber && (readPhone(phoneNumber)?.display ?? phoneNumber);
  return (
    <span className="min-w-0 flex-1">
      <span className="flex items-baseline gap-2">
        <span className="truncate font-500">{name?.trim() ? <bdi>{withoutTurns(name)}</bdi> : t.noName}</span>
        {state !== "ACTIVE" && <span className="shrink-0 text-12 text-ink-2">{stateName}</span>}
      </span>
      <span className="block truncate text-12 text-ink-2">
        <bdi>{withoutTurns(phone || emailAddress || _id)}</bdi>
        {resellerName && (
          <>
            {" · "}
            <bdi>{withoutTurns(resellerName)}</bdi>
          </>
        )}
      </span>
    </span>
  );
}
