import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import type { Database } from "./database/database.ts";
import type { Environment } from "./environment.ts";
import { answerHeaders } from "./headers.ts";
import { createLogger } from "./logger.ts";
import { openDesk } from "./open-desk.ts";

export { readEnvironment } from "./environment.ts";
export { openDeskDatabase } from "./open-desk.ts";

/** Answers the API while Vite serves the app; the app's own files are none of its business then. */
export async function createApiListener(
  environment: Environment,
  database: Database,
): Promise<RequestListener> {
  const desk = await openDesk(environment, database, createLogger(environment.logLevel));
  const app = createApp({ ...desk, files: { shell: null, byPath: new Map() } });
  return getRequestListener(app.fetch, { overrideGlobalObjects: false });
}

/** The page's headers, opened for what Vite puts into it (scripts and styles with this nonce) and nothing else. */
export function developmentHeaders(nonce: string): Record<string, string> {
  const headers = answerHeaders("page", { requestId: "development", tls: false });
  const policy = headers["Content-Security-Policy"] ?? "";
  return {
    ...headers,
    "Content-Security-Policy": policy.replace(/(script|style)-src 'self'/g, `$& 'nonce-${nonce}'`),
  };
}
