/** What says that PostgreSQL could not be reached or went away, and not that a statement is wrong. */
const awayCodes = new Set([
  // The system's, for its socket. Nothing else that reaches an answer holds one: the platform's become DeskErrors.
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  // postgres.js's own.
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  // PostgreSQL's: shut down, crashed, starting, no connection left.
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);

/** Is this what a statement ends with while the database is away? It passes by itself, unlike any other failure. */
export function isDatabaseAway(error: unknown): boolean {
  return error instanceof Error && "code" in error && awayCodes.has(String(error.code));
}
