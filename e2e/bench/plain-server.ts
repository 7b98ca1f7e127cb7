import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

interface PlainServer {
  url: string;
  stop: () => void;
}

const pages = {
  "/customers": { file: "index.html", type: "text/html; charset=utf-8", cache: "no-cache" },
  "/plain.css": { file: "plain.css", type: "text/css", cache: "public, max-age=31536000, immutable" },
  "/plain.js": { file: "plain.js", type: "text/javascript", cache: "public, max-age=31536000, immutable" },
};

/**
 * Serves the page without a framework, compressed once as the desk's files are, and passes `/api` on to the desk at
 * `deskUrl` byte for byte: the cookie, the answer and its compression are the desk's own.
 */
export async function startPlainServer(deskUrl: string): Promise<PlainServer> {
  const files = new Map(
    Object.entries(pages).map(([path, { file, type, cache }]) => {
      const body = brotliCompressSync(readFileSync(join("e2e/bench/plain-page", file)));
      return [
        path,
        { body, head: { "Content-Type": type, "Cache-Control": cache, "Content-Encoding": "br" } },
      ];
    }),
  );
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? "/", deskUrl).pathname;
    if (path.startsWith("/api/")) return passOn(deskUrl, asked, answer);
    const file = files.get(path);
    if (!file) return void answer.writeHead(404).end();
    answer.writeHead(200, file.head).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // TCP, so neither a path nor null
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function passOn(deskUrl: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, headers } = asked;
  const onward = request(new URL(asked.url ?? "/", deskUrl), { method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on("error", () => answer.destroy());
  answer.on("close", () => onward.destroy());
  asked.pipe(onward);
}
