import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { DeskEnv } from "#server/desk-env.ts";
import { DeskError } from "#server/desk-error.ts";

const maxBytes = 16 * 1024;

const atMost16KiB = bodyLimit({
  maxSize: maxBytes,
  onError: () => {
    throw new DeskError(413, "body_too_large", `The body may be ${maxBytes} bytes long.`);
  },
});

/** For routes that take a body: reads the JSON, of 16 KiB at most, and refuses everything else. */
export const jsonBody: MiddlewareHandler<DeskEnv>[] = [
  async (c, next) => {
    if (!/^application\/json\s*(?:;|$)/i.test(c.req.header("content-type") ?? "")) {
      throw new DeskError(415, "content_type", "The body has to be application/json.");
    }
    await next();
  },
  atMost16KiB,
  async (c, next) => {
    const text = await c.req.text();
    try {
      c.set("body", JSON.parse(text));
    } catch {
      // Without the parser's error as cause: it quotes the body, which may hold a password.
      throw new DeskError(400, "bad_request", "The body is no JSON.");
    }
    await next();
  },
];

/** For routes that take none. */
export const noBody: MiddlewareHandler<DeskEnv> = async (c, next) => {
  const length = c.req.header("content-length") ?? "0";
  if (length !== "0" || c.req.header("transfer-encoding") !== undefined) {
    throw new DeskError(400, "bad_request", "This address takes no body.");
  }
  await next();
};
