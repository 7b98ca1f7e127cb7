/** The moment that the demo book was "taken": Thursday 26 November 2026, 14:12 in Denmark. Every date counts from it. */
const bookTime = Date.parse("2026-11-26T13:12:00.000Z");

const dayMs = 24 * 60 * 60 * 1000;

/** An ISO 8601 instant in UTC, `days` after the book was taken (before it when negative). */
export function daysFromBook(days: number): string {
  return new Date(bookTime + days * dayMs).toISOString();
}
