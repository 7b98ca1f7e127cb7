import { randomUUID } from "node:crypto";
import { createServer, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import type { Hono } from "hono";
import type { DeskEnv } from "./desk-env.ts";
import { answerHeaders } from "./headers.ts";

/**
 * Milliseconds without a byte in either direction after which a connection is cut: a client that does not read its
 * answer would hold it for ever. The longest honest silence is a login's, two questions of 15 s to the platform, and
 * the app gives up after 30 s itself.
 */
const mostSilence = 60_000;

/**
 * Milliseconds that a connection without a request is kept: longer than the proxy in front keeps it (Caddy 2 min), so
 * that the proxy ends it. Otherwise it may send a request into one that closes, and a POST is not sent again.
 */
const idleTime = 125_000;

/**
 * The HTTP server around the app, with bounds on what a slow or hostile peer can hold: 10 s for the headers, 30 s
 * for the request, 16 KiB of headers, a minute of silence, 2,000 connections. Does not listen yet.
 */
export function createDeskServer(app: Hono<DeskEnv>, { silence = mostSilence } = {}): Server {
  const listener = getRequestListener(app.fetch, { errorHandler: answerUnreadable });
  const server = createServer(
    // A missing Host is the adapter's to refuse, with our headers; Node's own refusal has none.
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: idleTime,
      maxHeaderSize: 16 * 1024,
      requireHostHeader: false,
    },
    listener,
  );
  server.setTimeout(silence);
  server.maxConnections = 2000;
  server.on("clientError", answerBrokenRequest);
  return server;
}

/** What the adapter cannot make a request of (`GET \\ …`) never reaches the app; the headers hold there too. */
function answerUnreadable(error: unknown): Response {
  const status = error instanceof RequestError ? 400 : 500;
  return new Response(null, { status, headers: bareHeaders() });
}

/** And what Node cannot parse as HTTP at all. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const headers = Object.entries({ ...bareHeaders(), "Content-Length": "0", Connection: "close" });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n`);
}

function bareHeaders(): Record<string, string> {
  return answerHeaders("data", { requestId: randomUUID(), tls: false });
}
