import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline, Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { ownHeaders, Refusal, sendJson, sendRefusal } from "./replies.ts";

/** Answers in place of the platform; `answer` gives the healthy answer after all. */
export type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: () => void,
) => void | Promise<void>;

const page = `<!doctype html><title>502</title><h1>cnry-html</h1><script>window.__pwn = true</script>`;
const prefix = `{"offset":0,"limit":25,"total":2,"customers":[]}`;
const json = { ...ownHeaders, "content-type": "application/json" };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A documented refusal, e.g. `faults.status("429")`; `faults.status("401 expired")` with a key of its own. */
const status: Named = (argument) => (_, response) => {
  const [code = "500", key = "internal_error"] = argument.split(" ");
  sendRefusal(response, new Refusal(Number(code), key));
};

/** Any body with any status and type, with its true length. */
export function raw(code: number, contentType: string, body: Buffer | string, headers = {}): Fault {
  return (_, response) => {
    const bytes = Buffer.from(body);
    response.writeHead(code, {
      ...ownHeaders,
      "content-type": contentType,
      "content-length": bytes.byteLength,
      ...headers,
    });
    response.end(bytes);
  };
}

type Named = (argument: string) => Fault;

/**
 * Everything that goes wrong with a platform, by name, so that a test in another process can ask for it with a
 * `filter` of `fault <name> <argument>`, e.g. `fault status 500` or `fault slow 3000`.
 */
export const faults = {
  status,
  html: (code) => raw(Number(code || 200), "text/html", page),
  empty: () => raw(200, "application/json", ""),
  /** Fewer bytes than the length promises, then the end. */
  truncated: () => (_, response) => {
    response.writeHead(200, { ...json, "content-length": prefix.length + 100 });
    response.write(prefix, () => response.destroy());
  },
  /** A chunk, and no last chunk. */
  cut: () => (_, response) => {
    response.writeHead(200, json);
    response.write(prefix, () => response.destroy());
  },
  /** No length at all: the end of the connection is the end of the body, which may be half of it. */
  prefix: () => (request) => {
    const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n";
    request.socket.end(head + prefix);
  },
  /** The healthy answer after so many milliseconds. */
  slow: (milliseconds) => async (_, __, answer) => {
    await pause(Number(milliseconds));
    answer();
  },
  never: () => () => undefined,
  /** Headers at once, then a byte every so many milliseconds. */
  drip: (milliseconds) => async (_, response) => {
    response.writeHead(200, { ...json, "content-length": prefix.length });
    for (const character of prefix) {
      if (response.destroyed) return;
      response.write(character);
      await pause(Number(milliseconds));
    }
    response.end();
  },
  reset: () => (request) => {
    request.socket.resetAndDestroy();
  },
  garbage: () => (request) => {
    request.socket.end("cnry-garbage\r\n\r\n");
  },
  redirect: (location) => (_, response) => {
    response.writeHead(302, { ...ownHeaders, location, "content-length": 0 }).end();
  },
  /** 50 MB of valid JSON, as fast as it is taken. */
  huge: () => (_, response) => {
    response.writeHead(200, json);
    pipeline(Readable.from(fiftyMegabytes()), response, () => undefined); // the desk is free to hang up
  },
  /** 50 MB again, as 50 kB on the wire. */
  bomb: () => raw(200, "application/json", bomb(), { "content-encoding": "gzip" }),
  badgzip: () => raw(200, "application/json", prefix, { "content-encoding": "gzip" }),
  deep: () => raw(200, "application/json", `{"customers":[${"[".repeat(100_000)}${"]".repeat(100_000)}]}`),
  types: () => (_, response) =>
    sendJson(response, 200, { offset: [], limit: {}, total: "many", customers: {} }),
  numbers: () => raw(200, "application/json", `{"offset":-1,"limit":1e99,"total":"NaN","customers":[]}`),
  /** An error text that holds what must never get out. */
  secret: (code) => (_, response) => {
    sendJson(response, Number(code || 500), {
      message: "cnry-message bearer cnry-token",
      error: { stack: "at cnry-stack (/srv/platform.js:1)", sql: "select cnry-sql" },
    });
  },
} satisfies Record<string, Named>;

let packed: Buffer | undefined;
function bomb(): Buffer {
  packed ??= gzipSync(`{"customers":["${"x".repeat(50 * 1024 * 1024)}"]}`);
  return packed;
}

function* fiftyMegabytes() {
  yield '{"offset":0,"limit":25,"total":1,"customers":["';
  for (let sent = 0; sent < 50; sent++) yield "x".repeat(1024 * 1024);
  yield '"]}';
}

/** The fault that a `filter` of a test in another process asks for, if it is such a filter. */
export function faultInFilter(filter: string | null): Fault | null {
  const [mark, name = "", ...argument] = (filter ?? "").split(" ");
  const named: Named | undefined =
    mark === "fault" ? new Map(Object.entries<Named>(faults)).get(name) : undefined;
  return named?.(argument.join(" ")) ?? null;
}
