import type { ReactNode } from "react";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { StateMark, type StateShape } from "#web/ui/state-mark.tsx";
import { mostLoaded } from "../selection/load-matching.ts";
import { useFailureText } from "../states/failure-text.ts";
import type { LoadedCustomers } from "./load-customers.ts";

/** What is in the file, and everything that a reader of it must know. */
export function SavedNote({ loaded }: { loaded: LoadedCustomers }) {
  const t = useMessages(customerExportMessages);
  const { number } = useFormat();
  const { records, hasMoved, isCut, missing, unreadable } = loaded;
  return (
    <>
      <Line shape="disc">
        <strong className="font-600">{t.saved(records.length, number(records.length))}</strong>
      </Line>
      {hasMoved && <Line shape="triangle">{t.moved}</Line>}
      {isCut && <Line shape="triangle">{t.cut(number(mostLoaded))}</Line>}
      {missing > 0 && <Line shape="triangle">{t.missing(missing)}</Line>}
      {unreadable > 0 && <Line shape="triangle">{t.unreadable(unreadable)}</Line>}
    </>
  );
}

/** Where it stopped and why. */
export function FailedNote({ done, total, error }: { done: number; total: number; error: Error }) {
  const t = useMessages(customerExportMessages);
  const { number } = useFormat();
  const reason = useFailureText(error);
  return (
    <Line shape="octagon">
      <strong className="font-600">
        {total > 0 ? t.stopped(number(done), number(total)) : t.notStarted}
      </strong>{" "}
      {reason} {total > 0 && t.kept}
    </Line>
  );
}

export function Line({ shape, children }: { shape: StateShape; children: ReactNode }) {
  return (
    <p className="mt-1 flex items-start gap-2">
      <StateMark shape={shape} className="mt-1" />
      <span className="min-w-0 flex-1">{children}</span>
    </p>
  );
}
