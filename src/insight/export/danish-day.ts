const day = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Copenhagen",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day that it is in Denmark at this moment, as `2026-11-26`. */
export function danishDay(moment: Date): string {
  return day.format(moment);
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Copenhagen",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The time that Danish clocks show at this moment, as `1305`. */
export function danishClock(moment: Date): string {
  return clock.format(moment).replace(":", "");
}
