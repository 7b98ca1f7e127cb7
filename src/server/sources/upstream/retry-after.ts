const mostSeconds = 60;
const fallbackSeconds = 5;

/**
 * Seconds to wait, 1 to 60, from a `Retry-After` header in either of its forms (RFC 9110, 10.2.3). A value that makes
 * no sense counts as none; a platform that asks for a day must not lock a user out for one.
 */
export function readRetryAfter(header: string | null, now = Date.now()): number {
  if (header === null) return fallbackSeconds;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  if (Number.isNaN(seconds) || seconds < 0) return fallbackSeconds;
  return Math.min(Math.max(seconds, 1), mostSeconds);
}
