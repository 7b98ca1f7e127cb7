import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { DeskError } from "#server/desk-error.ts";
import { canary, tokenOf } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { cookieOf, createTestDesk } from "#server/testing/test-desk.ts";
import { seal, unseal } from "./sealing.ts";
import { loadSealingKey } from "./sealing-key.ts";

const minute = 60_000;
let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());

const rows = () => database.query(sql`SELECT * FROM sessions`);

describe("the cookie", () => {
  test("has the exact attributes, and 256 bits in it that the database does not know", async () => {
    const { ask, signIn } = createTestDesk({ database });
    const answer = await ask("/api/auth/login", {
      method: "POST",
      body: { username: "admin", password: "CNRY-password-admin" },
    });
    expect(answer.headers.get("set-cookie")).toMatch(
      /^__Host-Http-tx=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
    );
    const id = cookieOf(answer).split("=")[1] ?? "";
    expect(JSON.stringify(await rows())).not.toContain(id);
    expect(await signIn("admin")).not.toContain(id);
  });

  test("is one without Secure for Safari on this machine, which drops the other, and nowhere else", async () => {
    const { app } = createTestDesk({ database, publicOrigin: "https://desk.example.dk" });
    const safari =
      "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15";
    const chromium =
      "Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0 Safari/537.36";
    const expired = async (browser: string, host: string) => {
      const headers = { "User-Agent": browser, Host: host, "X-TX": "1" };
      return (await app.request("/api/auth/logout", { method: "POST", headers })).headers.get("set-cookie");
    };
    const secure = "__Host-Http-tx=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0";
    expect(await expired(safari, "localhost:4173")).toBe("tx=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
    expect(await expired(chromium, "localhost:4173")).toBe(secure);
    expect(await expired(safari, "desk.example.dk")).toBe(secure);
  });

  test("planted before the login is worth nothing after it", async () => {
    const { ask, signIn } = createTestDesk({ database });
    const planted = `__Host-Http-tx=${"P".repeat(43)}`;
    const cookie = await signIn("admin", planted);
    expect(cookie).not.toBe(planted);
    expect((await ask("/api/auth/session", { cookie: planted })).status).toBe(401);
    expect((await ask("/api/auth/session", { cookie })).status).toBe(200);
  });

  test("of the session before is dead once the same browser signs in again", async () => {
    const { ask, signIn } = createTestDesk({ database });
    const first = await signIn("admin");
    const second = await signIn("reseller", first);
    expect((await ask("/api/auth/session", { cookie: first })).status).toBe(401);
    expect((await ask("/api/auth/session", { cookie: second })).status).toBe(200);
  });
});

describe("logout", () => {
  test("kills the session on the server, at the source and in the browser", async () => {
    const { ask, signIn, state } = createTestDesk({ database });
    const cookie = await signIn("admin");
    const answer = await ask("/api/auth/logout", { method: "POST", cookie });
    expect(await answer.json()).toEqual({ success: true });
    expect(answer.headers.get("set-cookie")).toContain("__Host-Http-tx=; ");
    expect(answer.headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect(state.calls.at(-1)).toMatchObject({ call: "logout", caller: { token: tokenOf("admin") } });
    expect((await ask("/api/auth/session", { cookie })).status).toBe(401);
    expect((await ask("/api/customer", { cookie })).status).toBe(401);
  });

  test("works although the source fails, and twice", async () => {
    const { ask, signIn, state } = createTestDesk({ database });
    const cookie = await signIn("admin");
    state.failWith = new DeskError(502, "upstream_failed", "The platform failed.");
    expect((await ask("/api/auth/logout", { method: "POST", cookie })).status).toBe(200);
    expect((await ask("/api/auth/logout", { method: "POST", cookie })).status).toBe(200);
    state.failWith = null;
    expect((await ask("/api/auth/session", { cookie })).status).toBe(401);
  });
});

describe("time", () => {
  test("half an hour without the user ends a session", async () => {
    const { ask, signIn, pass } = createTestDesk({ database });
    const cookie = await signIn("admin");
    pass(29 * minute);
    expect((await ask("/api/customer", { cookie })).status).toBe(200);
    pass(29 * minute);
    expect((await ask("/api/customer", { cookie })).status).toBe(200);
    pass(31 * minute);
    expect((await ask("/api/customer", { cookie })).status).toBe(401);
  });

  test("requests that no user made do not keep it alive", async () => {
    const { ask, signIn, pass } = createTestDesk({ database });
    const cookie = await signIn("admin");
    const headers = { "X-TX-Background": "1" };
    for (let polls = 0; polls < 29; polls += 1) {
      pass(minute);
      expect((await ask("/api/customer", { cookie, headers })).status).toBe(200);
    }
    pass(2 * minute);
    expect((await ask("/api/customer", { cookie, headers })).status).toBe(401);
  });

  test("eight hours end it, however busy the user, and the session says when", async () => {
    const { ask, signIn, pass } = createTestDesk({ database });
    const cookie = await signIn("admin");
    const { expiresAt } = await (await ask("/api/auth/session", { cookie })).json();
    expect(expiresAt).toBe("2026-03-02T17:00:00.000Z");
    for (let halfHours = 0; halfHours < 19; halfHours += 1) {
      pass(25 * minute);
      expect((await ask("/api/auth/session", { cookie })).status).toBe(200);
    }
    pass(6 * minute);
    expect((await ask("/api/auth/session", { cookie })).status).toBe(401);
  });

  test("what has expired is gone from the database after the next login", async () => {
    const { signIn, pass } = createTestDesk({ database });
    await signIn("admin");
    await signIn("reseller");
    pass(9 * 60 * minute);
    await signIn("admin");
    expect(await rows()).toHaveLength(1);
  });

  test("a token that the source no longer honours ends the desk's session too", async () => {
    const { ask, signIn, state } = createTestDesk({ database });
    const cookie = await signIn("admin");
    state.failWith = new DeskError(401, "expired", "The platform says no.");
    const answer = await ask("/api/customer", { cookie });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: "expired" });
    state.failWith = null;
    expect((await ask("/api/auth/session", { cookie })).status).toBe(401);
  });
});

describe("the database", () => {
  test("carries sessions over a restart of the desk", async () => {
    const cookie = await createTestDesk({ database }).signIn("admin");
    const { ask, state } = createTestDesk({ database });
    expect((await ask("/api/customer", { cookie })).status).toBe(200);
    expect(state.calls[0]?.caller?.token).toBe(tokenOf("admin"));
  });

  test("holds no token that can be read without the key, nor with it in another row", async () => {
    await createTestDesk({ database }).signIn("admin");
    expect(JSON.stringify(await rows())).not.toContain(canary);

    const key = Buffer.alloc(32, 1);
    const sealed = seal(canary, key, "row 1");
    expect(unseal(sealed, key, "row 1")).toBe(canary);
    expect(unseal(sealed, key, "row 2")).toBeNull();
    expect(unseal(sealed, Buffer.alloc(32, 2), "row 1")).toBeNull();
    expect(unseal(`${sealed.slice(0, -2)}AA`, key, "row 1")).toBeNull();
    expect(unseal("", key, "row 1")).toBeNull();
    expect(seal(canary, key, "row 1")).not.toBe(sealed);
  });

  test("with another key the session is over, not broken", async () => {
    const cookie = await createTestDesk({ database }).signIn("admin");
    const { ask } = createTestDesk({ database, sealingKey: Buffer.alloc(32, 9) });
    expect((await ask("/api/auth/session", { cookie })).status).toBe(401);
  });
});

describe("the key file", () => {
  test("is made once, for its owner only, and read by everyone who starts at the same time", async () => {
    const folder = await mkdtemp(join(tmpdir(), "desk-key-"));
    const dataDir = join(folder, "data");
    const keys = await Promise.all([1, 2, 3, 4].map(() => loadSealingKey(dataDir)));
    const file = join(dataDir, "session-key");
    for (const key of keys) expect(key).toEqual(await readFile(file));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await loadSealingKey(dataDir)).toEqual(keys[0]);

    await writeFile(file, "not a key");
    await expect(loadSealingKey(dataDir)).rejects.toThrow("is not a session key");
    await rm(folder, { recursive: true });
  });
});
