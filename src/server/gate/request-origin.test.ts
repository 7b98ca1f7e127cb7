import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/database/database.ts";
import { passwordOf } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { createTestDesk } from "#server/testing/test-desk.ts";

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());

describe("another site", () => {
  const same = { "Sec-Fetch-Site": "same-origin" };
  const none = { "Sec-Fetch-Site": "" }; // "" stands for a header that is left out
  test.each([
    ["the desk's page", { ...same, "X-TX": "1", Origin: "http://localhost" }, 200],
    ["the desk's page, GET without Origin", { ...same, "X-TX": "1" }, 200],
    ["a program, or a browser without Sec-Fetch", { ...none, "X-TX": "1" }, 200],
    ["the same with the right Origin", { ...none, "X-TX": "1", Origin: "http://localhost" }, 200],
    ["a page without the desk's header", same, 403],
    ["the wrong value of it", { ...same, "X-TX": "0" }, 403],
    ["an address typed into the browser", { "Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate" }, 403],
    ["a sibling host", { "Sec-Fetch-Site": "same-site", "X-TX": "1" }, 403],
    ["another site", { "Sec-Fetch-Site": "cross-site", "X-TX": "1" }, 403],
    ["another site without Sec-Fetch", { ...none, "X-TX": "1", Origin: "http://evil.test" }, 403],
    ["a sandboxed frame", { ...none, "X-TX": "1", Origin: "null" }, 403],
    ["the desk's host on another port", { ...same, "X-TX": "1", Origin: "http://localhost:81" }, 403],
    ["https where the desk is http", { ...same, "X-TX": "1", Origin: "https://localhost" }, 403],
  ])("may ask the API or not: %s", async (_, headers, status) => {
    const { app, signIn, state } = createTestDesk({ database });
    const cookie = await signIn("admin");
    state.calls.length = 0;
    const sent = Object.entries({ ...headers, Cookie: cookie }).filter(([, value]) => value !== "");
    const answer = await app.request("/api/customer", { headers: Object.fromEntries(sent) });
    expect(answer.status).toBe(status);
    expect(state.calls.length).toBe(status === 200 ? 1 : 0);
  });

  test.each([
    ["a link", { site: "cross-site", mode: "navigate", dest: "document" }, 200],
    ["a bookmark", { site: "none", mode: "navigate", dest: "document" }, 200],
    ["a frame", { site: "cross-site", mode: "navigate", dest: "iframe" }, 403],
    ["a frame on a sibling host", { site: "same-site", mode: "navigate", dest: "iframe" }, 403],
    ["a fetch", { site: "cross-site", mode: "no-cors", dest: "empty" }, 403],
    ["a script", { site: "cross-site", mode: "no-cors", dest: "script" }, 403],
  ])("reaches the page or not: %s", async (_, { site, mode, dest }, status) => {
    const { app } = createTestDesk({ database });
    const headers = { "Sec-Fetch-Site": site, "Sec-Fetch-Mode": mode, "Sec-Fetch-Dest": dest };
    for (const path of ["/customers", "/assets/index-B1x_.js"]) {
      expect((await app.request(path, { headers })).status, path).toBe(status);
    }
  });

  test("gets no CORS header, whatever it asks", async () => {
    const { app } = createTestDesk({ database });
    for (const origin of ["http://evil.test", "null", "http://localhost"]) {
      for (const method of ["OPTIONS", "GET"]) {
        const headers = { Origin: origin, "Access-Control-Request-Method": "GET" };
        const answer = await app.request("/api/customer", { method, headers });
        expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
        expect(answer.ok).toBe(false);
      }
    }
  });
});

describe("the host name", () => {
  test.each([
    ["localhost", 200],
    ["localhost:4173", 200],
    ["127.0.0.1:8080", 200],
    ["[::1]:4173", 200],
    ["evil.test", 421],
    ["127.0.0.1.evil.test", 421],
    ["localhost.evil.test", 421],
    ["evil.test:80@localhost", 421],
    ["localhost/evil", 421],
    ["", 421],
    ["192.168.1.10", 421],
    ["desk.example.dk", 421],
  ])("%s is answered on this machine or not", async (host, status) => {
    const { app } = createTestDesk({ database });
    expect((await app.request("/customers", { headers: { Host: host } })).status).toBe(status);
  });

  test.each([
    ["/healthz", 200],
    ["/readyz", 200],
    ["/healthz?verbose", 200],
    ["/", 421],
    ["/customers", 421],
    ["/assets/index-B1x_.js", 421],
    ["/healthz/", 421],
    ["//healthz", 421],
    ["/api/auth/session", 421],
    ["/api/customer?/healthz", 421],
    ["/nothing", 421],
  ])("a replica's address, as a load balancer asks, is answered at %s or not", async (path, status) => {
    const { app } = createTestDesk({ database, publicOrigin: "https://desk.example.dk" });
    const answer = await app.request(path, { headers: { Host: "10.0.0.7:4173", "X-TX": "1" } });
    expect(answer.status).toBe(status);
  });

  test("behind TLS the public name is answered, on its own port only", async () => {
    const { app } = createTestDesk({ database, publicOrigin: "https://desk.example.dk" });
    const status = async (host: string) => (await app.request("/", { headers: { Host: host } })).status;
    expect(await status("desk.example.dk")).toBe(200);
    expect(await status("DESK.example.dk:443")).toBe(200);
    expect(await status("desk.example.dk:8443")).toBe(421);
    expect(await status("evil.example.dk")).toBe(421);
  });

  test("behind TLS only the https origin counts as the desk's own", async () => {
    const { ask } = createTestDesk({ database, publicOrigin: "https://desk.example.dk" });
    const body = { username: "admin", password: passwordOf("admin") };
    const login = async (origin: string) =>
      (
        await ask("/api/auth/login", {
          method: "POST",
          body,
          headers: { Host: "desk.example.dk", Origin: origin },
        })
      ).status;
    expect(await login("https://desk.example.dk")).toBe(200);
    expect(await login("http://desk.example.dk")).toBe(403);
  });
});
