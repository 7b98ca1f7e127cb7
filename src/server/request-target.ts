import type { HttpBindings } from "@hono/node-server";

/** A path that no route can have, for targets that are no path (`*`, `http://…`). */
const noPath = "/?";

/**
 * The path of a request exactly as it was sent, for the router. Nothing is decoded, resolved or tidied, because a
 * guard and a handler that tidy differently are the way around the guard (@fastify/static CVE-2026-6414 and its
 * family): `//api`, `/%61pi` and `/x/../api` are simply other paths, which do not exist.
 */
export function requestPath(request: Request, options?: { env?: Partial<HttpBindings> | undefined }): string {
  const target = requestTarget(request, options?.env);
  const path = target.split("?", 1)[0] ?? "";
  return path.startsWith("/") ? path : noPath;
}

/** The parameters behind the first `?` of the target. */
export function requestQuery(request: Request, env: Partial<HttpBindings> | undefined): URLSearchParams {
  const target = requestTarget(request, env);
  const start = target.indexOf("?");
  return new URLSearchParams(start === -1 ? "" : target.slice(start));
}

function requestTarget(request: Request, env: Partial<HttpBindings> | undefined): string {
  const raw = env?.incoming?.url;
  if (raw !== undefined) return raw;
  // Without a socket (what the desk asks itself, and tests) there is only the parsed address.
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
