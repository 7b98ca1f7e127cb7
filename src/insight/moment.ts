/** A day, alone or with a time and its zone: without one, the reader's computer would decide which moment is meant. */
const iso = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2}))?$/;

/**
 * Reads an ISO 8601 text as the platform writes it; a day alone is its midnight in UTC. Null for anything else: `Date`
 * by itself takes 01-02-2026 for the second of January, "aftale 3" for the first of March, and 30 February for 2 March.
 */
export function readMoment(text: string): Date | null {
  const day = iso.exec(text)?.[1];
  if (!day || !isDay(day)) return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function isDay(day: string): boolean {
  const midnight = new Date(day);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
