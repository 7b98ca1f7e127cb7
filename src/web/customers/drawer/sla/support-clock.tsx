import type { SlaClock } from "#insight/sla-clock.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { useMessages } from "#web/i18n/use-messages.ts";
import { StateMark, type StateShape } from "#web/ui/state-mark.tsx";
import { clockSentence } from "./clock-sentence.ts";

interface SupportClockProps {
  /** "Remote support" */
  service: string;
  clock: SlaClock;
  now: Date;
}

/** What one agreement means right now, in a sentence: covered or not, and when an answer to a call of now is due. */
export function SupportClock({ service, clock, now }: SupportClockProps) {
  const t = useMessages(drawerMessages);
  const language = useLanguage();
  return (
    <p className="flex items-center gap-2 py-0.5 text-ink-2 first-of-type:font-600 first-of-type:text-ink">
      <StateMark shape={shapeOf(clock)} />
      {clockSentence(service, clock, { now, language, t })}
    </p>
  );
}

function shapeOf({ cover }: SlaClock): StateShape {
  if (!cover) return "hollow-diamond";
  return cover.covered ? "disc" : "ring";
}
