import { type JsonReading, parseJson } from "./parse-json.ts";
import { BodyTooLarge, readBody } from "./read-body.ts";
import { codeOf } from "./upstream-outage.ts";

/** A whole answer of the platform: its status and, where it was JSON, what it said. */
export interface UpstreamAnswer {
  status: number;
  /** The `Retry-After` header as it came. */
  retryAfter: string | null;
  body: JsonReading;
}

// What a refusal says is a short key; a gateway's error page is not worth more.
const refusalBytes = 64 * 1024;

/**
 * Reads an answer to its end. Rejects when the connection breaks before that; whatever else is wrong with the
 * body is told in `body.flaw`. Of the headers only the status, the length, the type and `Retry-After` are looked
 * at: no other header of the platform has a way into the desk.
 */
export async function readAnswer(response: Response, bodyBytes: number): Promise<UpstreamAnswer> {
  const { status, headers } = response;
  const body = await readJson(response, response.ok ? bodyBytes : refusalBytes);
  return { status, retryAfter: headers.get("retry-after"), body };
}

async function readJson(response: Response, bytes: number): Promise<JsonReading> {
  const unread = reasonNotToRead(response);
  if (unread) {
    await response.body?.cancel();
    return { flaw: unread };
  }
  try {
    return parseJson(await readBody(response, bytes));
  } catch (error) {
    if (error instanceof BodyTooLarge) return { flaw: "a body that is too large" };
    if (codeOf(error).startsWith("Z_")) return { flaw: "a body that does not decompress" };
    // A refusal is a refusal, even when its text did not arrive.
    if (!response.ok) return { flaw: "a body that broke off" };
    throw error;
  }
}

function reasonNotToRead({ status, headers }: Response): string | null {
  if (status >= 300 && status < 400) return "a redirect, which the desk does not follow";
  if (headers.get("content-type")?.toLowerCase().includes("html")) return "HTML";
  // An answer that ends with its connection cannot be told from one that was cut off: the first half of a list
  // can be valid JSON (a shorter list).
  const delimited = headers.has("content-length") || headers.has("transfer-encoding");
  return delimited || status === 204 ? null : "a body without a length";
}
