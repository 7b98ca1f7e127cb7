import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database/database.ts";
import { DeskError } from "./desk-error.ts";
import { openMemoryDatabase } from "./testing/memory-database.ts";
import { createTestDesk } from "./testing/test-desk.ts";

// Written out here a second time, on purpose: a change of one word has to be made twice.
const common = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "origin-agent-cluster": "?1",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), display-capture=(), clipboard-read=(), clipboard-write=(self)",
  "x-robots-tag": "noindex, nofollow",
  "x-dns-prefetch-control": "off",
};
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const page = {
  ...common,
  "content-security-policy": pagePolicy,
  "cache-control": "no-store",
  vary: "Sec-Fetch-Site, Sec-Fetch-Dest, Cookie, Accept-Language, Accept-Encoding",
};
const asset = {
  ...page,
  "cache-control": "public, max-age=31536000, immutable",
  vary: "Accept-Encoding",
};
const file = { ...asset, "cache-control": "public, max-age=3600" };
const data = {
  ...common,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "cache-control": "no-store",
  "content-disposition": 'attachment; filename="data.json"',
  "content-type": "application/json; charset=utf-8",
  vary: "Sec-Fetch-Site, Origin, Cookie, Accept-Encoding",
};

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());

/** All headers of an answer but those that its content decides. */
function headersOf(answer: Response): Record<string, string> {
  const { "x-request-id": requestId, ...headers } = Object.fromEntries(answer.headers);
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  for (const name of ["etag", "content-encoding", "set-cookie", "clear-site-data", "retry-after", "allow"]) {
    delete headers[name];
  }
  return headers;
}

test("pages, assets and other files carry their exact headers", async () => {
  const { app } = createTestDesk({ database });
  const html = { "content-type": "text/html; charset=utf-8" };
  const script = { "content-type": "text/javascript; charset=utf-8" };
  const svg = { "content-type": "image/svg+xml; charset=utf-8" };
  expect(headersOf(await app.request("/customers"))).toEqual({ ...page, ...html });
  expect(headersOf(await app.request("/assets/index-B1x_.js"))).toEqual({ ...asset, ...script });
  expect(headersOf(await app.request("/favicon.svg"))).toEqual({ ...file, ...svg });

  const fresh = await app.request("/favicon.svg", { headers: { "If-None-Match": '"etag"' } });
  expect(fresh.status).toBe(304);
  expect(headersOf(fresh)).toEqual(file);
  const mistyped = await app.request("/custmers", { headers: { "Sec-Fetch-Dest": "document" } });
  expect(mistyped.status).toBe(404);
  expect(headersOf(mistyped)).toEqual({ ...page, ...html });
});

test("data of every status carries its exact headers", async () => {
  const { app, ask, signIn, state } = createTestDesk({ database });
  const cookie = await signIn("reseller");
  const login = { method: "POST", body: { username: "a", password: "b" } };
  const answers: [number, Response][] = [
    [200, await ask("/api/customer", { cookie })],
    [200, await app.request("/healthz")],
    [200, await app.request("/readyz")],
    [200, await ask("/api/auth/logout", { method: "POST" })],
    [400, await ask("/api/auth/logout", { method: "POST", body: {}, headers: { "Content-Length": "2" } })],
    [401, await ask("/api/auth/session")],
    [401, await ask("/api/auth/login", login)],
    [403, await ask("/api/customer?all=true", { cookie })],
    [403, await app.request("/api/customer")],
    [404, await ask("/api/nothing")],
    [404, await app.request("/assets/gone.js")],
    [405, await ask("/api/customer", { method: "DELETE" })],
    [413, await ask("/api/auth/login", { method: "POST", body: "x".repeat(20_000) })],
    [415, await ask("/api/auth/login", { ...login, headers: { "Content-Type": "text/plain" } })],
    [421, await app.request("/", { headers: { Host: "evil.test" } })],
    [422, await ask("/api/customer?limit=0", { cookie })],
  ];
  for (const [thrown, status] of [
    [new DeskError(502, "upstream_failed", "The platform failed."), 502],
    [new DeskError(504, "upstream_timeout", "The platform is slow."), 504],
    [new Error("bug"), 500],
    ["a thrown text", 500],
  ] as const) {
    state.failWith = thrown;
    answers.push([status, await ask("/api/customer", { cookie })]);
  }
  for (const [status, answer] of answers) {
    expect(answer.status).toBe(status);
    expect(headersOf(answer), String(status)).toEqual(data);
  }
});

test("HSTS is sent under the public https name and only there", async () => {
  const { app } = createTestDesk({ database, publicOrigin: "https://desk.example.dk" });
  const hsts = async (host: string) =>
    (await app.request("/", { headers: { Host: host } })).headers.get("strict-transport-security");
  expect(await hsts("desk.example.dk")).toBe("max-age=63072000; includeSubDomains");
  expect(await hsts("localhost")).toBeNull();
});
