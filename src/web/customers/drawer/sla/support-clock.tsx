import type { SupportAgreement } from "#contract/customer.ts";
import { type SlaClock, slaClock } from "#insight/sla-clock.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import type { drawer } from "#web/i18n/en/drawer.ts";
import { useLanguage, useMessages } from "#web/i18n/use-messages.ts";
import { StateMark, type StateShape } from "#web/ui/state-mark.tsx";
import { shortMoment } from "./short-moment.ts";

interface SupportClockProps {
  /** "Remote support" */
  service: string;
  agreement: SupportAgreement | null | undefined;
  now: Date;
}

/** What one agreement means right now, in a sentence: covered or not, and when an answer to a call of now is due. */
export function SupportClock({ service, agreement, now }: SupportClockProps) {
  const t = useMessages(drawerMessages);
  const language = useLanguage();
  const clock = slaClock(agreement, now);
  if (!clock) return null;
  return (
    <p className="flex items-center gap-2 py-0.5 font-500">
      <StateMark shape={shapeOf(clock)} />
      {sentence(service, clock, (moment) => shortMoment(moment, now, language), t)}
    </p>
  );
}

function shapeOf({ cover }: SlaClock): StateShape {
  if (!cover) return "hollow-diamond";
  return cover.covered ? "disc" : "ring";
}

function sentence(
  service: string,
  { cover, dueAt }: SlaClock,
  written: (moment: Date) => string,
  t: typeof drawer,
): string {
  if (!cover) return t.clockUnknown(service);
  const due = dueAt && written(dueAt);
  if (cover.covered) return due ? t.coveredDue(service, due) : t.covered(service);
  const opens = cover.opensAt ? written(cover.opensAt) : "";
  return due ? t.closedDue(service, opens, due) : t.closed(service, opens);
}
