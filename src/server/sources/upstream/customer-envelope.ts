import { type CustomerQuery, maxLimit } from "#contract/customer-query.ts";
import { isJsonObject } from "#contract/customer-record.ts";
import type { SourcePage } from "../customer-source.ts";

/**
 * Reads the envelope of `GET /customer`, or returns null when it is none: an answer without an array of customers is
 * a failure, not "0 customers".
 * What the envelope says about itself is believed as far as it can be true:
 * - `offset` and `limit` that are no sensible numbers become the ones asked for;
 * - `total` may come as a text of digits; anything else that is no number, and a number below what is on this page,
 *   becomes the end of this page;
 * - more rows than the documented 500 are cut off, and still count in `total`.
 * The rows are handed on as they came; `readCustomerPage` tells which are no customers, and counts them.
 */
export function readEnvelope(json: unknown, query: CustomerQuery): SourcePage | null {
  if (!isJsonObject(json)) return null;
  const { customers: rows } = json;
  if (!Array.isArray(rows)) return null;

  const offset = wholeNumber(json.offset) ?? query.offset;
  const limit = wholeNumber(json.limit) ?? query.limit;
  const seen = rows.length === 0 ? 0 : offset + rows.length;
  return {
    offset,
    limit: limit >= 1 && limit <= maxLimit ? limit : query.limit,
    total: Math.max(wholeNumber(json.total) ?? offset, seen),
    customers: rows.slice(0, maxLimit),
  };
}

/** A whole number from 0 on; JSON's own number or its digits as a text. Null for anything else. */
function wholeNumber(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && Number(number) >= 0 ? Number(number) : null;
}
