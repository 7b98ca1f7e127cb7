import { PassThrough, pipeline, Readable, type Transform } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import type { Context } from "hono";
import { acceptsEncoding } from "#server/accepts-encoding.ts";
import { quickLevel } from "#server/answer-json.ts";
import type { DeskEnv } from "#server/desk-env.ts";

/** Answers a page of HTML part by part, each on its way as soon as it is there, compressed as the browser takes it. */
export function streamed(c: Context<DeskEnv>, parts: AsyncIterable<string>): Response {
  const { coding, stream } = coded(c.req.header("accept-encoding"));
  // Whatever ends one of the two ends the other; the browser sees a page that breaks off, or nobody sees it.
  pipeline(Readable.from(parts), stream, () => undefined);
  // Node's own type for it and the DOM's differ in name only.
  return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
    "Content-Type": "text/html; charset=utf-8",
    ...(coding && { "Content-Encoding": coding }),
  });
}

/** Every part is flushed through. */
function coded(accepted: string | undefined): { coding: string | null; stream: Transform } {
  if (acceptsEncoding(accepted, "br")) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quickLevel };
    return {
      coding: "br",
      stream: createBrotliCompress({ flush: constants.BROTLI_OPERATION_FLUSH, params }),
    };
  }
  if (acceptsEncoding(accepted, "gzip")) {
    return { coding: "gzip", stream: createGzip({ flush: constants.Z_SYNC_FLUSH }) };
  }
  return { coding: null, stream: new PassThrough() };
}
