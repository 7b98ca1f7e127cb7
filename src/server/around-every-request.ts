import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import { answerError } from "./answer-error.ts";
import type { DeskEnv } from "./desk-env.ts";
import { answerHeaders } from "./headers.ts";
import { requestPath } from "./request-target.ts";

/**
 * Around every request: gives it an id, puts the headers on its answer whatever that is, and writes one line about
 * it. The line has the path without the query, and never a cookie, a header or a body.
 */
export function aroundEveryRequest(logger: Logger): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    c.set("requestId", requestId);
    try {
      await next();
    } catch (thrown) {
      // Hono hands on what is no Error; the reason of a broken-off request is a string.
      c.res = answerError(thrown, c, logger);
    }
    const kind = c.get("answerKind") ?? "data";
    const headers = answerHeaders(kind, { requestId, tls: c.get("tls") ?? false });
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);

    const path = requestPath(c.req.raw, { env: c.env }).slice(0, 200);
    const line = {
      requestId,
      method: c.req.method,
      path,
      status: c.res.status,
      ms: Math.round(performance.now() - started),
      employee: c.get("session")?.caller.user.employee,
    };
    if (path === "/healthz" || path === "/readyz") logger.debug(line, "request");
    else logger.info(line, "request");
  };
}
