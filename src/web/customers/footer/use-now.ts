import { useSyncExternalStore } from "react";

const step = 15_000;

/** The time, at steps of 15 seconds: for texts such as "2 min ago" that age while nobody does anything. */
export function useNow(): Date {
  const time = useSyncExternalStore(subscribe, () => Math.floor(Date.now() / step) * step);
  return new Date(time);
}

function subscribe(listener: () => void) {
  const timer = setInterval(listener, step);
  return () => clearInterval(timer);
}
