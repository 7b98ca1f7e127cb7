import type { ReactNode } from "react";
import type { LoadedCustomers } from "#web/book/load-customers.ts";
import { mostLoaded } from "#web/book/load-matching.ts";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { StateMark, type StateShape } from "#web/ui/state-mark.tsx";
import { useAnnouncement } from "#web/ui/use-announcement.ts";
import { useFailureText } from "../states/failure-text.ts";

/** What is in the file, and everything that a reader of it must know. */
export function SavedNote({ loaded }: { loaded: LoadedCustomers }) {
  const t = useMessages(customerExportMessages);
  const { number } = useFormat();
  const { records, hasMoved, isCut, missing, unreadable } = loaded;
  const saved = t.saved(records.length, number(records.length));
  const notes = [
    ...(hasMoved ? [t.moved] : []),
    ...(isCut ? [t.cut(number(mostLoaded))] : []),
    ...(missing > 0 ? [t.missing(missing)] : []),
    ...(unreadable > 0 ? [t.unreadable(unreadable)] : []),
  ];
  useAnnouncement([saved, ...notes].join(" "));
  return (
    <>
      <Line shape="disc">
        <strong className="font-600">{saved}</strong>
      </Line>
      {notes.map((note) => (
        <Line key={note} shape="triangle">
          {note}
        </Line>
      ))}
    </>
  );
}

/** It was called off. */
export function CancelledNote() {
  const t = useMessages(customerExportMessages);
  useAnnouncement(t.cancelled);
  return <p className="mt-3 text-ink-2">{t.cancelled}</p>;
}

/** The list is longer than a file, and the way to a shorter one. */
export function TooManyNote({ total, onNarrow }: { total: number; onNarrow: () => void }) {
  const t = useMessages(customerExportMessages);
  const { number } = useFormat();
  const said = t.tooMany(number(mostLoaded), number(total));
  useAnnouncement(said);
  return (
    <div className="flex items-center gap-3">
      <Line shape="triangle">{said}</Line>
      <Button className="ml-auto" onClick={onNarrow}>
        {t.narrow}
      </Button>
    </div>
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

function Line({ shape, children }: { shape: StateShape; children: ReactNode }) {
  return (
    <p className="mt-1 flex items-start gap-2">
      <StateMark shape={shape} className="mt-1" />
      <span className="min-w-0 flex-1">{children}</span>
    </p>
  );
}
