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

function startOfToday(): number {
  return danishClockTime(new Date(), 0).getTime();
}

function subscribe(listener: () => void) {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}
