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
