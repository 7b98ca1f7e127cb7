import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/database/database.ts";
import { canary } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { createTestDesk } from "#server/testing/test-desk.ts";
import { apiRoutes, pagePaths } from "./route-table.ts";

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());

const routes = Object.values(apiRoutes).map((route) => ({ ...route, url: withId(route.path) }));
const withSession = routes.filter(({ who }) => who !== "anyone");
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const randomId = "A".repeat(43);

function withId(path: string): string {
  return path.replace(/:id\{.*?\}/, "52f4fd7734697b28ccaf77ec");
}

describe("without a live session", () => {
  test("no route of the table gives anything away, whatever the method and the cookie", async () => {
    const { ask, signIn, state, pass } = createTestDesk({ database });
    const expired = await signIn("admin");
    pass(31 * 60_000);
    state.calls.length = 0;

    const cookies = [
      undefined,
      "",
      `__Host-Http-tx=${randomId}`,
      expired,
      `tx=${randomId}`,
      `session=${randomId}`,
      expired.replace("__Host-Http-tx", "__host-http-tx"),
      "__Host-Http-tx=",
      `__Host-Http-tx=${"%00".repeat(20)}`,
    ];
    for (const url of new Set(withSession.map((route) => route.url))) {
      for (const asked of methods) {
        const route = withSession.find(
          ({ method, ...other }) => other.url === url && method === (asked === "HEAD" ? "GET" : asked),
        );
        for (const cookie of cookies) {
          const body = route?.takesBody ? { path: "custom.apiKey" } : undefined;
          const answer = await ask(url, { method: asked, body, ...(cookie !== undefined && { cookie }) });
          expect(answer.status, `${asked} ${url} ${cookie}`).toBe(route ? 401 : 405);
          expect(await answer.text()).not.toContain(canary);
        }
      }
    }
    expect(state.calls).toEqual([]);
  });

  test("the answer says whether there was a session: no_session or expired", async () => {
    const { ask } = createTestDesk({ database });
    expect(await (await ask("/api/auth/session")).json()).toMatchObject({ error: "no_session" });
    const stale = await ask("/api/auth/session", { cookie: `__Host-Http-tx=${randomId}` });
    expect(await stale.json()).toMatchObject({ error: "expired" });
    expect(stale.headers.get("set-cookie"), "it would delete the cookie of a login since then").toBeNull();
  });
});

describe("the access level", () => {
  test("a level that the platform does not admit to the list gets 403 access_denied on all of it", async () => {
    const { ask, signIn, state } = createTestDesk({ database });
    const cookie = await signIn("viewer");
    state.calls.length = 0;
    for (const { url, method, who, takesBody } of withSession) {
      const answer = await ask(url, {
        method,
        cookie,
        body: takesBody ? { path: "custom.apiKey" } : undefined,
      });
      expect(answer.status, url).toBe(who === "customer list" ? 403 : 200);
      if (who === "customer list") expect(await answer.json()).toMatchObject({ error: "access_denied" });
    }
    expect(state.calls).toEqual([]);
  });
});

describe("the body", () => {
  const login = { method: "POST", headers: { "X-TX": "1", "Content-Type": "application/json" } };
  test.each([
    [
      "plain text",
      { headers: { "X-TX": "1", "Content-Type": "text/plain" }, body: "{}" },
      415,
      "content_type",
    ],
    ["a form", { headers: { "X-TX": "1" }, body: new URLSearchParams({ a: "b" }) }, 415, "content_type"],
    ["no type", { headers: { "X-TX": "1" } }, 415, "content_type"],
    ["no JSON", { body: `{"password":"${canary}` }, 400, "bad_request"],
    ["nothing", {}, 400, "bad_request"],
    ["too much", { body: JSON.stringify({ username: "x".repeat(17_000) }) }, 413, "body_too_large"],
    ["an array", { body: "[]" }, 422, "body"],
    ["a missing field", { body: '{"username":"a"}' }, 422, "password"],
    ["an unknown field", { body: '{"username":"a","password":"b","admin":true}' }, 422, "body"],
    ["a field __proto__", { body: '{"username":"a","password":"b","__proto__":{}}' }, 422, "body"],
    ["a number for a text", { body: '{"username":1,"password":"b"}' }, 422, "username"],
    ["a NUL in a name", { body: '{"username":"a\\u0000","password":"b"}' }, 422, "username"],
  ])("is refused when it is %s", async (_, init, status, error) => {
    const { app, state } = createTestDesk({ database });
    const answer = await app.request("/api/auth/login", { ...login, ...init });
    expect(answer.status).toBe(status);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ error });
    expect(text).not.toContain(canary);
    expect(state.calls).toEqual([]);
  });

  test("is refused where none is expected", async () => {
    const { ask } = createTestDesk({ database });
    const headers = { "Content-Length": "2" };
    expect((await ask("/api/auth/logout", { method: "POST", body: {}, headers })).status).toBe(400);
  });
});

describe("addresses", () => {
  test.each(pagePaths.map(withId))("%s is the app's page", async (path) => {
    const { app } = createTestDesk({ database });
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("<title>Desk</title>");
  });

  test("a mistyped address opened by a person is the app's page, and still a 404", async () => {
    const { app } = createTestDesk({ database });
    const headers = { "Sec-Fetch-Dest": "document" };
    for (const path of ["/custmers", "/customers/a%20b", "/customers/a/b"]) {
      const answer = await app.request(path, { headers });
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    }
  });

  test.each([
    "/assets/gone-1234.js",
    "/index.html",
    "/.git/config",
    "/.env",
    "/package.json",
    "/assets/index-B1x_.js.map",
    "/src/main.ts",
    "/@fs/etc/passwd",
    "/api",
    "/api/",
    "/api/unknown",
    "/api/customer/",
    "/API/customer",
  ])("%s is a 404 and never a page", async (path) => {
    const { app } = createTestDesk({ database });
    const answer = await app.request(path, { headers: { "Sec-Fetch-Dest": "document" } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  });

  test("405 names the methods that work", async () => {
    const { ask } = createTestDesk({ database });
    expect((await ask("/api/customer", { method: "DELETE" })).headers.get("allow")).toBe("GET, HEAD");
    expect((await ask("/api/auth/login")).headers.get("allow")).toBe("POST");
    expect((await ask("/api/views/a")).headers.get("allow")).toBe("PUT, DELETE");
  });
});
