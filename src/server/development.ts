import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app.ts";
import type { Database } from "./database/database.ts";
import { readEnvironment } from "./environment.ts";
import { answerHeaders } from "./headers.ts";
import { createLogger } from "./logger.ts";
import { openDesk, openDeskDatabase } from "./open-desk.ts";

type Variables = Parameters<typeof readEnvironment>[0];

/** The desk database, to be kept open while the code around it changes. */
export function openDevelopmentDatabase(variables: Variables): Promise<Database> {
  return openDeskDatabase(readEnvironment(variables));
}

/** Answers the API while Vite serves the app; the app's own files are none of its business then. */
export async function createApiListener(variables: Variables, database: Database): Promise<RequestListener> {
  const environment = readEnvironment(variables);
  const desk = await openDesk(environment, database, createLogger(environment.logLevel));
  const app = createApp({ ...desk, files: { shell: null, byPath: new Map() }, firstPicture: null });
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
