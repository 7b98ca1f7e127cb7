import type { MiddlewareHandler } from "hono";
import { deskHeader } from "#contract/paths.ts";
import type { DeskEnv } from "#server/desk-env.ts";
import { DeskError } from "#server/desk-error.ts";

/**
 * Pages and files: for the desk itself, for a person (address bar, bookmark), and for a link on another site, which
 * a browser sends as a top-level navigation. Not for frames, images, scripts or fetches of other sites.
 */
export const fromPersonOrDesk: MiddlewareHandler<DeskEnv> = async (c, next) => {
  const site = c.req.header("sec-fetch-site");
  const isNavigation =
    c.req.header("sec-fetch-mode") === "navigate" && c.req.header("sec-fetch-dest") === "document";
  if (site !== undefined && site !== "same-origin" && site !== "none" && !isNavigation) throw crossSite();
  await next();
};

/**
 * Data: for the desk's own page only. `same-site` counts as foreign. Browsers without Sec-Fetch headers, and
 * programs, are told by the desk's header, which no form and no link can send and which makes a foreign fetch ask
 * first (a preflight, which is refused); and by Origin, which has to match where it is sent at all.
 */
export function fromDeskOnly(publicOrigin: string | null): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const site = c.req.header("sec-fetch-site");
    if (site !== undefined && site !== "same-origin") throw crossSite();
    if (c.req.header(deskHeader.name) !== deskHeader.value) {
      throw new DeskError(403, "header", `Requests need the header ${deskHeader.name}: ${deskHeader.value}.`);
    }
    const origin = c.req.header("origin");
    const own = c.get("tls") ? publicOrigin : `http://${c.req.header("host") ?? new URL(c.req.url).host}`;
    if (origin !== undefined && origin !== own) throw crossSite();
    await next();
  };
}

function crossSite(): DeskError {
  return new DeskError(403, "cross_site", "Another site may not ask this.");
}
