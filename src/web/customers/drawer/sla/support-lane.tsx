import type { SlaClock } from "#insight/sla-clock.ts";
import type { SlaWindow } from "#insight/sla-hours.ts";
import { placeInWeek, stretchInWeek } from "./place-in-week.ts";

interface SupportLaneProps {
  name: string;
  clock: SlaClock;
  week: readonly SlaWindow[];
  now: Date;
}

/** One agreement's week: past cover hollow, coming cover filled, the answer's time a diamond. */
export function SupportLane({ name, clock: { cover, dueAt }, week, now }: SupportLaneProps) {
  const due = dueAt && placeInWeek(week, dueAt);
  return (
    <>
      <span className="text-ink-2">{name}</span>
      <span className="relative flex h-4 items-center gap-0.5">
        {week.map(({ start }) => (
          <span key={start.getTime()} className="h-2.5 flex-1 rounded-2 bg-surface-3" />
        ))}
        {cover?.week.map(({ start, window }, index) => {
          const stretch = window && stretchInWeek(week, index, window);
          if (!window || !stretch) return null;
          return (
            <span
              key={start.getTime()}
              style={{ left: `${stretch.left}%`, width: `${stretch.width}%` }}
              className={`absolute h-2.5 rounded-2 border border-accent ${window.end <= now ? "bg-drawer" : "bg-accent"}`}
            />
          );
        })}
        {due != null && (
          <span
            style={{ left: `${due}%` }}
            className="absolute z-1 size-2 -translate-x-1/2 rotate-45 border-[1.5px] border-ink bg-drawer"
          />
        )}
      </span>
    </>
  );
}
