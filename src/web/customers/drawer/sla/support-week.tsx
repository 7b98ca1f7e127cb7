import type { SlaClock } from "#insight/sla-clock.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { placeInWeek } from "./place-in-week.ts";
import { shortMoment } from "./short-moment.ts";
import { SupportLane } from "./support-lane.tsx";
import { weekdayNames } from "./weekday-names.ts";

interface SupportWeekProps {
  lanes: readonly { shortName: string; clock: SlaClock }[];
  now: Date;
}

/** Labels nearer to each other than this share of the week would touch. */
const roomForLabel = 15;

/** The week that holds `now` as a picture of what the sentences above say; only for the eye. */
export function SupportWeek({ lanes, now }: SupportWeekProps) {
  const t = useMessages(drawerMessages);
  const language = useLanguage();
  const format = useFormat();
  const week = lanes.find(({ clock }) => clock.cover)?.clock.cover?.week;
  const place = week && placeInWeek(week, now);
  if (!week || place == null) return null;

  const dues = lanes.flatMap(({ clock: { dueAt } }) => {
    const at = dueAt && placeInWeek(week, dueAt);
    return at == null || at - place < roomForLabel
      ? []
      : [{ at, text: shortMoment(dueAt ?? now, now, language) }];
  });
  const due = dues.at(-1);
  const days = weekdayNames(week, language, now);
  return (
    <div aria-hidden className="grid grid-cols-[4.75rem_1fr] gap-y-1 pt-2 text-12 select-none print:hidden">
      <div className="col-start-2 flex text-ink-3">
        {days.map(({ name, short, isToday }) => (
          <span key={name} className={`flex-1 ${isToday ? "font-600 text-ink" : ""}`}>
            <span className="max-sm:hidden">{name}</span>
            <span className="sm:hidden">{short}</span>
          </span>
        ))}
      </div>
      {lanes.map(({ shortName, clock }) => (
        <SupportLane key={shortName} name={shortName} clock={clock} week={week} now={now} />
      ))}
      <div className="relative col-start-2 h-4.5">
        {/* The line of now runs up through every lane and ends in a dot. */}
        <span className="absolute bottom-full h-11 w-px bg-ink ring-[1.5px] ring-drawer" style={at(place)}>
          <span className="absolute -top-0.5 -left-0.75 size-1.75 rounded-full bg-ink" />
        </span>
        <span className="absolute -translate-x-1/2 font-600 whitespace-nowrap" style={at(labelPlace(place))}>
          {t.nowAt(format.time(now))}
        </span>
        {due && (
          <span
            className="absolute -translate-x-1/2 whitespace-nowrap text-ink-2"
            style={at(labelPlace(due.at))}
          >
            {t.dueAt(due.text)}
          </span>
        )}
      </div>
    </div>
  );
}

function at(place: number) {
  return { left: `${place}%` };
}

/** A label at the edge stays inside the picture. */
function labelPlace(place: number): number {
  return Math.max(8, Math.min(place, 90));
}
