import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#server/database/database.ts";
import { createDeskServer } from "#server/desk-server.ts";
import { canary, fullCustomer } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { listen, sendRaw } from "#server/testing/raw-request.ts";
import { createTestDesk } from "#server/testing/test-desk.ts";

let database: Database;
let desk: ReturnType<typeof createTestDesk>;
let server: ReturnType<typeof createDeskServer>;
let port: number;
let cookie: string;

beforeAll(async () => {
  database = await openMemoryDatabase();
  desk = createTestDesk({ database });
  server = createDeskServer(desk.app);
  port = await listen(server);
  cookie = await desk.signIn("admin");
});
afterAll(async () => {
  server.close();
  await database.close();
});

/** One request with nothing wrong but its target: signed in, from the desk's own page. */
function get(target: string, host = `127.0.0.1:${port}`): Promise<string> {
  return sendRaw(
    port,
    `GET ${target} HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\nX-TX: 1\r\nConnection: close\r\n\r\n`,
  );
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const name = String(fullCustomer.name);

test("the plain target is answered with data, so the others are refused for being other targets", async () => {
  const answer = await get("/api/customer");
  expect(statusOf(answer)).toBe(200);
  expect(answer).toContain(name);
});

const tricks = [
  "//api/customer",
  "/api//customer",
  "/api%2Fcustomer",
  "/api%2fcustomer",
  "/%61pi/customer",
  "/api/%63ustomer",
  "/%2561pi/customer",
  "/x/../api/customer",
  "/./api/customer",
  "/api/./customer",
  "/api/customer/.",
  "/api/customer/..",
  "/assets/../api/customer",
  "/assets/..%2fapi/customer",
  "/assets/%2e%2e/api/customer",
  "/API/customer",
  "/api/Customer",
  "/api/customer/",
  "/api/customer.",
  "/api/customer;",
  "/api/customer;a=b",
  "/api/customer%00",
  "/api/customer%20",
  "/api/customer%09",
  "/api/customer#",
  "/api/customer#x",
  "/api\\customer",
  "\\api\\customer",
  "/\\api/customer",
  "/api/customer%3Flimit=1",
  "/api/customer&limit=1",
  "/api/auth/session/../../customer",
  "api/customer",
  "*",
  "",
  "?",
  "http:/api/customer",
  "//127.0.0.1/api/customer",
];

test.each(tricks)("the target %j gets no data", async (target) => {
  const answer = await get(target);
  expect([400, 404]).toContain(statusOf(answer));
  expect(answer).not.toContain(name);
});

test("the absolute form is another target too, whatever host it names", async () => {
  for (const host of [`127.0.0.1:${port}`, "evil.test"]) {
    const answer = await get(`http://${host}/api/customer`);
    expect([400, 404, 421]).toContain(statusOf(answer));
    expect(answer).not.toContain(name);
  }
});

test("2,000 mangled targets get no data, and none of them breaks the desk", async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "/",
      "//",
      "api",
      "customer",
      "/api/customer",
      "..",
      ".",
      "%2f",
      "%2e",
      "%5c",
      "%00",
      "%25",
    ),
    fc.constantFrom(
      "\\",
      ";",
      ":",
      "@",
      "*",
      "auth",
      "session",
      "resellers/list",
      "~",
      "'",
      '"',
      "<",
      "|",
      "\t",
    ),
    fc.string({ unit: "binary-ascii", maxLength: 3 }).filter((text) => !/[\r\n\0 ?]/.test(text)),
    fc.constantFrom("é", "ÿ", "\x7f"),
  );
  const target = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) => `/${pieces.join("")}`)
    .filter((path) => !["/api/customer", "/api/auth/session", "/api/customer/resellers/list"].includes(path));
  await fc.assert(
    fc.asyncProperty(target, async (path) => {
      const answer = await get(path);
      expect(statusOf(answer)).toBeLessThan(500);
      expect(answer).not.toContain(name);
      expect(answer).not.toContain(canary);
    }),
    { numRuns: 2000 },
  );
  expect(statusOf(await get("/api/customer"))).toBe(200);
}, 60_000);

test("a foreign Host is refused on the wire as well", async () => {
  expect(statusOf(await get("/api/customer", "evil.test"))).toBe(421);
});

test.each([
  "//healthz",
  "/healthz/../api/customer",
  "/healthz/..",
  "/%68ealthz",
  "/healthz%3F",
  "/healthz#",
  "http://10.0.0.7/healthz",
])("the target %j is no probe, so it is refused under a foreign Host", async (target) => {
  expect([400, 421]).toContain(statusOf(await get(target, "10.0.0.7:4173")));
});

test.each([
  ["no HTTP at all", "hello\r\n\r\n", 400],
  ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
  [
    "two lengths",
    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    400,
  ],
  [
    "a length and chunks",
    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    400,
  ],
  ["20 kB of headers", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
  ["a backslash", "GET /\\ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", 400],
])("what cannot be read is refused with the headers of every answer: %s", async (_, bytes, status) => {
  const answer = await sendRaw(port, bytes);
  expect(statusOf(answer)).toBe(status);
  expect(answer.toLowerCase()).toContain("x-content-type-options: nosniff");
  expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'");
});
