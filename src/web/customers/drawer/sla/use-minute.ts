import { useMemo, useSyncExternalStore } from "react";

const minute = 60_000;

/** The time, at full minutes: a clock that shows minutes turns when the minute does. */
export function useMinute(): Date {
  const time = useSyncExternalStore(subscribe, thisMinute, thisMinute);
  return useMemo(() => new Date(time), [time]);
}

function thisMinute(): number {
  return Math.floor(Date.now() / minute) * minute;
}

function subscribe(listener: () => void) {
  let timer = 0;
  const tick = () => {
    listener();
    timer = window.setTimeout(tick, minute - (Date.now() % minute));
  };
  timer = window.setTimeout(tick, minute - (Date.now() % minute));
  return () => clearTimeout(timer);
}
