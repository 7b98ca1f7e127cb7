import { brotliDecompressSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerParameters, defaultRequest } from "#contract/customer-query.ts";
import { readCustomerPage } from "#contract/customer-record.ts";
import type { Database } from "#server/database/database.ts";
import { DeskError } from "#server/desk-error.ts";
import { canary, fullCustomer, tokenOf } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { createTestDesk } from "#server/testing/test-desk.ts";

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());

test("the list answers the documented envelope, without a single credential, for every level", async () => {
  const { ask, signIn } = createTestDesk({ database });
  for (const username of ["reseller", "reseller_admin", "admin"]) {
    const cookie = await signIn(username);
    const answer = await ask("/api/customer?full=true&offset=3&limit=7", { cookie });
    const text = await answer.text();
    expect(text).not.toContain(canary);
    expect(JSON.parse(text)).toMatchObject({
      offset: 3,
      limit: 7,
      total: 1,
      customers: [
        {
          _id: fullCustomer._id,
          notes: "Pas på Joakim",
          custom: { apiKey: { secret: true, set: true } },
          integrations: {
            billing: { uniconta: { username: "apitestbruger", password: { secret: true, set: true } } },
            criipto: { clientId: "public", clientSecret: { secret: true, set: false } },
          },
        },
      ],
    });
  }
});

test("rows that are no customers reach the browser, which counts them, and still without a credential", async () => {
  const { ask, signIn, source } = createTestDesk({ database });
  const cookie = await signIn("reseller");
  const customers = [null, 7, "x", [{ password: canary }], `{"apiKey":"${canary}"}`, fullCustomer];
  source.list = async () => ({ offset: 0, limit: 100, total: 6, customers });
  const text = await (await ask("/api/customer", { cookie })).text();
  expect(text).not.toContain(canary);
  const page = readCustomerPage(JSON.parse(text));
  expect(page.customers.map(({ customer }) => customer._id)).toEqual([fullCustomer._id]);
  expect(page.unreadableRows).toBe(5);
});

test("the source is asked in the name of the user who asks, with that user's token", async () => {
  const { ask, signIn, state } = createTestDesk({ database });
  const cookies = [await signIn("reseller"), await signIn("admin")];
  await Promise.all(cookies.map((cookie) => ask("/api/customer", { cookie })));
  const callers = state.calls.filter(({ call }) => call === "list").map(({ caller }) => caller?.token);
  expect(callers.sort()).toEqual([tokenOf("admin"), tokenOf("reseller")]);
});

test.each(["all=true", "iptvproviders=1", "iptvprivate=true", "parentReseller=52f4fd7734697b28ccaf77ec"])(
  "%s is for ADMIN only",
  async (parameter) => {
    const { ask, signIn, state } = createTestDesk({ database });
    for (const username of ["reseller", "reseller_admin"]) {
      const cookie = await signIn(username);
      const answer = await ask(`/api/customer?${parameter}`, { cookie });
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ error: "access_denied" });
    }
    expect(state.calls.some(({ call }) => call === "list")).toBe(false);
    const cookie = await signIn("admin");
    expect((await ask(`/api/customer?${parameter}`, { cookie })).status).toBe(200);
  },
);

test.each([
  ["limit=1e9", "limit"],
  ["limit=[]", "limit"],
  ["offset=NaN", "offset"],
  ["all=false&all=true", "all"],
  ["sort=name", "sort"],
  ["token=abc", "token"],
  [`${"x".repeat(60)}=1`, "x".repeat(40)],
])("%s is refused by name", async (search, error) => {
  const { ask, signIn } = createTestDesk({ database });
  const answer = await ask(`/api/customer?${search}`, { cookie: await signIn("admin") });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ error });
});

test("no query reaches the source but in the documented shape, and none breaks the desk", async () => {
  const { app, signIn, state } = createTestDesk({ database });
  const cookie = await signIn("admin");
  const name = fc.oneof(fc.constantFrom(...customerParameters), fc.string({ maxLength: 12 }));
  const value = fc.oneof(
    fc.constantFrom("true", "false", "1", "-1", "NaN", "[]", "@evil", "//evil", "%0d%0aX: y", "null", "1e9"),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const search = fc
    .array(fc.tuple(name, value), { maxLength: 5 })
    .map((pairs) =>
      pairs.map(([key, text]) => `${encodeURIComponent(key)}=${encodeURIComponent(text)}`).join("&"),
    );
  await fc.assert(
    fc.asyncProperty(search, async (text) => {
      state.calls.length = 0;
      const headers = { Cookie: cookie, "X-TX": "1" };
      const { status } = await app.request(`/api/customer?${text}`, { headers });
      expect([200, 422]).toContain(status);
      for (const { query } of state.calls) {
        expect(Object.keys(query ?? {}).sort()).toEqual(Object.keys(defaultRequest).sort());
        expect(query?.limit).toBeLessThanOrEqual(500);
      }
    }),
    { numRuns: 1000 },
  );
});

test("what a client puts into headers changes nothing that the source is asked", async () => {
  const { ask, signIn, state } = createTestDesk({ database });
  const cookie = await signIn("reseller");
  const headers = {
    Authorization: "Bearer evil",
    "X-Forwarded-For": "10.0.0.1",
    "X-Forwarded-Host": "evil.test",
    Forwarded: "for=10.0.0.1;host=evil.test",
    "X-HTTP-Method-Override": "DELETE",
    "X-Original-URL": "/api/auth/logout",
    Connection: "cookie",
  };
  expect((await ask("/api/customer", { cookie, headers })).status).toBe(200);
  expect(state.calls.at(-1)).toEqual({
    call: "list",
    query: defaultRequest,
    caller: { user: expect.objectContaining({ accessLevel: "RESELLER" }), token: tokenOf("reseller") },
  });
});

test("the resellers are answered as documented", async () => {
  const { ask, signIn } = createTestDesk({ database });
  const answer = await ask("/api/customer/resellers/list", { cookie: await signIn("reseller") });
  expect(await answer.json()).toEqual([{ _id: "1", name: "Andeby Tele" }]);
});

test("an answer of some size is brotli where the browser takes it, and the same text", async () => {
  const { ask, signIn, source } = createTestDesk({ database });
  const cookie = await signIn("reseller");
  source.list = async () => ({
    offset: 0,
    limit: 100,
    total: 100,
    customers: Array.from({ length: 100 }, (_, index) => ({
      _id: String(index),
      name: "Æblevejens Ørreder",
    })),
  });
  const plain = await ask("/api/customer", { cookie, headers: { "Accept-Encoding": "gzip, br;q=0" } });
  const packed = await ask("/api/customer", { cookie, headers: { "Accept-Encoding": "gzip, br" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(packed.headers.get("content-encoding")).toBe("br");
  const bytes = new Uint8Array(await packed.arrayBuffer());
  expect(brotliDecompressSync(bytes).toString()).toBe(await plain.text());
  expect(bytes.length).toBeLessThan(1500);
});

test("what the source throws is answered in its own words, what breaks in none", async () => {
  const { ask, signIn, state } = createTestDesk({ database });
  const cookie = await signIn("reseller");
  state.failWith = new DeskError(503, "upstream_unavailable", "The platform does not answer.", {
    retryAfter: 4.2,
  });
  const unavailable = await ask("/api/customer", { cookie });
  expect(unavailable.headers.get("retry-after")).toBe("5");
  expect(await unavailable.json()).toEqual({
    error: "upstream_unavailable",
    message: "The platform does not answer.",
    requestId: unavailable.headers.get("x-request-id"),
  });

  state.failWith = new Error(`${canary} at line 3`);
  const broken = await ask("/api/customer", { cookie });
  expect(broken.status).toBe(500);
  const text = await broken.text();
  expect(text).not.toContain(canary);
  expect(JSON.parse(text)).toMatchObject({ error: "internal_error" });
});
