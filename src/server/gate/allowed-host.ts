import type { MiddlewareHandler } from "hono";
import type { DeskEnv } from "#server/desk-env.ts";
import { DeskError } from "#server/desk-error.ts";
import { isLoopback } from "#server/loopback.ts";
import { probePaths } from "./route-table.ts";

const probes: readonly string[] = Object.values(probePaths);

/**
 * The desk answers under its own names only: this machine's, and that of `publicOrigin`. A foreign name that was
 * made to point here (DNS rebinding) would give a foreign page the desk's origin. The port does not matter for
 * that, and a forwarded one differs. Probes are answered under any: a load balancer asks each replica by its address,
 * and what they tell is no secret.
 */
export function allowedHost(publicOrigin: string | null): MiddlewareHandler<DeskEnv> {
  const publicHost = publicOrigin === null ? null : new URL(publicOrigin).host;
  return async (c, next) => {
    // Requests of tests carry no Host header; those from outside do, or the adapter has refused them (desk-server.ts).
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    const url = /[/\\?#@]/.test(host) ? null : parseHost(host);
    c.set("hostname", url?.hostname ?? "");
    c.set("tls", url !== null && url.host === publicHost);
    const isOwn = c.get("tls") || isLoopback(c.get("hostname"));
    // The path that the router goes by, so that nothing else can pass for a probe.
    if (!isOwn && !probes.includes(c.req.path)) {
      throw new DeskError(421, "host", "This desk does not answer under that host name.");
    }
    await next();
  };
}

/** As https, so that a host is told from one with the same name on another port than 443. */
function parseHost(host: string): URL | null {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : null;
}
