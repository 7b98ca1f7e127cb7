import type { ServerResponse } from "node:http";

/** What the platform says no with: an HTTP status and the machine key that its documentation calls "message". */
export class Refusal extends Error {
  readonly status: number;
  readonly key: string;

  constructor(status: number, key: string) {
    super(key);
    this.status = status;
    this.key = key;
  }
}

/** Headers that a real platform or a gateway may send with anything, and that must end at the desk's server. */
export const ownHeaders = {
  server: "TelecomX",
  "x-powered-by": "Platform",
  "set-cookie": "platform=cnry-cookie; Path=/",
  "access-control-allow-origin": "*",
  "content-security-policy": "default-src *",
  "x-upstream-secret": "cnry-header",
};

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    ...ownHeaders,
    "content-type": "application/json; charset=utf-8",
    "content-length": bytes.byteLength,
  });
  response.end(bytes);
}

/** The shape of error bodies is not documented; this one is a guess that nothing may rely on. */
export function sendRefusal(response: ServerResponse, { status, key }: Refusal): void {
  sendJson(response, status, { code: status, message: key, description: "In words of the platform." });
}
