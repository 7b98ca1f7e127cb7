import type { listNews as english } from "../en/list-news.ts";

export const listNews: typeof english = {
  came: (range, total) => (total === 0 ? "Ingen kunder" : `${range} ${total === 1 ? "kunde" : "kunder"}`),
  changed: (before, now) => `Listen er ændret: ${before} → ${now} kunder`,
  changedSaid: (before, now) => `Listen er ændret fra ${before} til ${now} kunder.`,
};
