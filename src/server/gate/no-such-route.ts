import type { NotFoundHandler } from "hono";
import type { DeskHandler } from "#server/desk.ts";
import type { DeskEnv } from "#server/desk-env.ts";
import { DeskError } from "#server/desk-error.ts";
import { servePage } from "#server/files/serve-file.ts";
import type { WebFiles } from "#server/files/web-files.ts";
import { requestPath } from "#server/request-target.ts";
import type { ApiRoute } from "./route-table.ts";

/** The path exists, the method does not. HEAD goes wherever GET does: Hono answers it as GET without the body. */
export function methodNotAllowed(methods: readonly ApiRoute["method"][]): DeskHandler {
  const allowed = methods.map((method) => (method === "GET" ? "GET, HEAD" : method)).join(", ");
  return (c) => {
    c.header("Allow", allowed);
    throw new DeskError(405, "method", `Only ${allowed} works here.`);
  };
}

/**
 * No such path. A person who mistyped an address gets the app, which says so in its own look; a missing file or a
 * path of the API gets data, never a page that would pass for the file.
 */
export function noSuchPath(files: WebFiles): NotFoundHandler<DeskEnv> {
  return (c) => {
    const path = requestPath(c.req.raw, { env: c.env });
    const isAddress = c.req.method === "GET" && /^\/[\w/%~-]*$/.test(path) && !/^\/+api(?:\/|$)/i.test(path);
    if (isAddress && c.req.header("sec-fetch-dest") === "document") return servePage(c, files.shell, 404);
    throw new DeskError(404, "not_found", "There is nothing at this address.");
  };
}
