import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { DeskEnv } from "#server/desk-env.ts";
import { isLoopback } from "#server/loopback.ts";

/**
 * `__Host-` ties the cookie to this very host, `Http-` to responses (no script can plant one). Browsers that do not
 * know the second part read the name as `__Host-`. Chromium and Firefox take it on http://localhost as well.
 */
const hostCookie = { name: "__Host-Http-tx", attributes: "Path=/; Secure; HttpOnly; SameSite=Strict" };

/**
 * Safari drops Secure cookies on http://localhost (WebKit 281149), so there it gets one without. On loopback, and
 * only there, that costs nothing: the request never leaves the machine.
 */
const safariCookie = { name: "tx", attributes: "Path=/; HttpOnly; SameSite=Strict" };

// 256 bits in base64url.
const idText = /^[A-Za-z0-9_-]{43}$/;

/** The session id that the browser sent, or undefined when it sent none or something that is none. */
export function readSessionCookie(c: Context<DeskEnv>): string | undefined {
  const id = getCookie(c, cookieFor(c).name);
  return id !== undefined && idText.test(id) ? id : undefined;
}

/** Hands the id to the browser, for as long as the browser runs; how long it counts is the server's matter. */
export function writeSessionCookie(c: Context<DeskEnv>, id: string): void {
  const { name, attributes } = cookieFor(c);
  c.header("Set-Cookie", `${name}=${id}; ${attributes}`);
}

export function expireSessionCookie(c: Context<DeskEnv>): void {
  const { name, attributes } = cookieFor(c);
  c.header("Set-Cookie", `${name}=; ${attributes}; Max-Age=0`);
}

function cookieFor(c: Context<DeskEnv>) {
  const browser = c.req.header("user-agent") ?? "";
  const isSafari = /\bSafari\//.test(browser) && !/Chrom(?:e|ium)\//.test(browser);
  return isSafari && !c.get("tls") && isLoopback(c.get("hostname")) ? safariCookie : hostCookie;
}
