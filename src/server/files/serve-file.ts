import type { Context } from "hono";
import { acceptsEncoding } from "#server/accepts-encoding.ts";
import type { DeskEnv } from "#server/desk-env.ts";
import { DeskError } from "#server/desk-error.ts";
import type { WebFile } from "./web-files.ts";

/** Answers one file of the app in the best form that the browser takes, or 304 when it has it already. */
export function serveFile(c: Context<DeskEnv>, file: WebFile, path: string): Response {
  // Names under /assets/ hold a hash of their content, so they can be kept for good.
  c.set("answerKind", path.startsWith("/assets/") ? "asset" : "file");
  c.header("ETag", file.etag);
  if (c.req.header("if-none-match") === file.etag) return c.body(null, 304);
  return send(c, file, 200);
}

/**
 * Answers the app's page. Its screen depends on the address and on the session, which the page asks for itself:
 * the page is the same for everyone, and public.
 */
export function servePage(c: Context<DeskEnv>, shell: WebFile | null, status: 200 | 404 = 200): Response {
  if (shell === null) throw new DeskError(404, "not_found", "The app has not been built.");
  c.set("answerKind", "page");
  return send(c, shell, status);
}

function send(c: Context<DeskEnv>, file: WebFile, status: 200 | 404): Response {
  const accepted = c.req.header("accept-encoding");
  if (file.br && acceptsEncoding(accepted, "br")) {
    return c.body(file.br, status, { "Content-Type": file.type, "Content-Encoding": "br" });
  }
  if (file.gzip && acceptsEncoding(accepted, "gzip")) {
    return c.body(file.gzip, status, { "Content-Type": file.type, "Content-Encoding": "gzip" });
  }
  return c.body(file.bytes, status, { "Content-Type": file.type });
}
