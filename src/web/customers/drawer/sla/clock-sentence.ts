import type { SlaClock } from "#insight/sla-clock.ts";
import type { drawer } from "#web/i18n/en/drawer.ts";
import type { Language } from "#web/i18n/language.ts";
import { shortMoment } from "./short-moment.ts";

interface SentenceLanguage {
  now: Date;
  language: Language;
  t: typeof drawer;
}

/** "Remote support: covered now, answer due 15:12". `service` is the agreement's name in the same language. */
export function clockSentence(
  service: string,
  clock: SlaClock,
  { now, language, t }: SentenceLanguage,
): string {
  const { cover, dueAt } = clock;
  if (!cover) return t.clockUnknown(service);
  const due = dueAt && shortMoment(dueAt, now, language);
  if (cover.covered) return due ? t.coveredDue(service, due) : t.covered(service);
  const opens = cover.opensAt ? shortMoment(cover.opensAt, now, language) : "";
  return due ? t.closedDue(service, opens, due) : t.closed(service, opens);
}
