import type { Context } from "hono";
import type { DeskEnv } from "#server/desk-env.ts";

/** The address bar, a bookmark or the desk itself opens it as a page. From another site it comes without the cookie anyway. */
export function isOwnNavigation(c: Context<DeskEnv>): boolean {
  const site = c.req.header("sec-fetch-site");
  return (
    c.req.method === "GET" &&
    c.req.header("sec-fetch-dest") === "document" &&
    (site === "none" || site === "same-origin")
  );
}
