import { apiPaths } from "#contract/paths.ts";
import { type AppOptions, createApp } from "#server/app.ts";
import { addressRanges } from "#server/client-address.ts";
import type { Database } from "#server/database/database.ts";
import { createLogger } from "#server/logger.ts";
import { createCanarySource, passwordOf } from "./canary-source.ts";

export interface TestDeskOptions
  extends Partial<Pick<AppOptions, "firstPicture" | "publicOrigin" | "sealingKey" | "trustedProxies">> {
  database: Database;
  /** The app's page. */
  html?: string;
}

const file = (text: string, type: string) => ({
  type,
  etag: '"etag"',
  bytes: new TextEncoder().encode(text),
  br: null,
  gzip: null,
});

/** The app over the canary source and a real database, with a clock to turn and a log to read. */
export function createTestDesk({ database, html, ...options }: TestDeskOptions) {
  const { source, state } = createCanarySource();
  const clock = { at: new Date("2026-03-02T09:00:00Z") };
  const log: string[] = [];
  const app = createApp({
    source,
    database,
    logger: createLogger("trace", { write: (line) => void log.push(line) }),
    files: {
      shell: file(html ?? "<!doctype html><title>Desk</title>", "text/html; charset=utf-8"),
      byPath: new Map([
        ["/assets/index-B1x_.js", file("export {};", "text/javascript; charset=utf-8")],
        ["/favicon.svg", file("<svg/>", "image/svg+xml; charset=utf-8")],
      ]),
    },
    firstPicture: null,
    sealingKey: Buffer.alloc(32, 1),
    publicOrigin: null,
    trustedProxies: addressRanges([]),
    now: () => clock.at,
    ...options,
  });

  /** A request as the app's own page sends it, `body` as JSON. */
  const ask = async (path: string, { method = "GET", cookie, body, headers }: AskOptions = {}) =>
    app.request(path, {
      method,
      headers: {
        "Sec-Fetch-Site": "same-origin",
        "X-TX": "1",
        ...(cookie !== undefined && { Cookie: cookie }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  /** Signs in and returns the cookie to send back. */
  async function signIn(username: string, cookie?: string): Promise<string> {
    const body = { username, password: passwordOf(username) };
    const answer = await ask(apiPaths.login, { method: "POST", body, ...(cookie && { cookie }) });
    if (answer.status !== 200) throw new Error(`${username} could not sign in: ${answer.status}`);
    return cookieOf(answer);
  }

  /** Moves the desk's clock. */
  function pass(milliseconds: number): void {
    clock.at = new Date(clock.at.getTime() + milliseconds);
  }

  return { app, source, state, log, ask, signIn, pass };
}

interface AskOptions {
  method?: string;
  cookie?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieOf(answer: Response): string {
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}
