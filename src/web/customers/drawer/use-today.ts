import { useMemo, useSyncExternalStore } from "react";
import { danishClockTime } from "#insight/danish-time.ts";

/**
 * The start of the Danish day. What is told in days is drawn once a day; what is told in minutes has its own clock
 * (sla/use-minute.ts), so that a minute that passes does not render the whole drawer.
 */
export function useToday(): Date {
  const start = useSyncExternalStore(subscribe, startOfToday, startOfToday);
  return useMemo(() => new Date(start), [start]);
}

// The calendar of a time zone is slow to ask, and a store's value is asked for at every drawing.
let today = { start: 0, end: 0 };

function startOfToday(): number {
  const now = new Date();
  if (now.getTime() < today.start || now.getTime() >= today.end)
    today = { start: danishClockTime(now, 0).getTime(), end: danishClockTime(now, 1).getTime() };
  return today.start;
}

// Asked once as this code comes, which is on idle: the first question takes 15 ms.
startOfToday();

function subscribe(listener: () => void) {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}
