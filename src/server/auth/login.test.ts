import { afterAll, beforeAll, expect, test } from "vitest";
import { addressRanges } from "#server/client-address.ts";
import type { Database } from "#server/database/database.ts";
import { DeskError } from "#server/desk-error.ts";
import { createDeskServer } from "#server/desk-server.ts";
import { passwordOf } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { listen } from "#server/testing/raw-request.ts";
import { createTestDesk } from "#server/testing/test-desk.ts";

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());

type Desk = ReturnType<typeof createTestDesk>;

function login({ ask }: Desk, username: string, password: string, code?: string): Promise<Response> {
  const body = { username, password, ...(code !== undefined && { authenticatorToken: code }) };
  return ask("/api/auth/login", { method: "POST", body });
}

const right = passwordOf("admin");
const hashed = ({ state }: Desk) => state.calls.filter(({ call }) => call === "login").length;

test("a login answers the user and when the session ends, and never a token", async () => {
  const answer = await login(createTestDesk({ database }), "admin", right);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    user: expect.objectContaining({ accessLevel: "ADMIN", employee: "employee-of-admin" }),
    expiresAt: "2026-03-02T17:00:00.000Z",
  });
});

test("thirty wrong passwords for one account are five tried and 429 with Retry-After after that", async () => {
  const desk = createTestDesk({ database });
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 30; attempt += 1) statuses.push((await login(desk, "admin", "no")).status);
  expect(statuses).toEqual([...Array(5).fill(401), ...Array(25).fill(429)]);
  expect(hashed(desk)).toBe(5);

  const refused = await login(desk, "ADMIN ", right);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(55);
  expect(await refused.json()).toMatchObject({ error: "too_many_attempts" });
});

test("one wrong password for each of 200 accounts is twenty tried", async () => {
  const desk = createTestDesk({ database });
  for (let account = 0; account < 200; account += 1) await login(desk, `user${account}`, "no");
  expect(hashed(desk)).toBe(20);
});

test("fifty at once are five tried as well", async () => {
  const desk = createTestDesk({ database });
  const answers = await Promise.all(Array.from({ length: 50 }, () => login(desk, "admin", "no")));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
  expect(hashed(desk)).toBe(5);
});

test("the code that a login asks for is no wrong guess; a wrong code is one", async () => {
  const desk = createTestDesk({ database });
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const answer = await login(desk, "admin-with-code", right);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: "authenticatorToken" });
  }
  for (let attempt = 0; attempt < 5; attempt += 1) {
    expect((await login(desk, "admin-with-code", right, "000000")).status).toBe(401);
  }
  expect((await login(desk, "admin-with-code", right, "123456")).status).toBe(429);
});

test("a right login clears the account's count, and gives the address its guess back", async () => {
  const desk = createTestDesk({ database });
  for (let round = 0; round < 4; round += 1) {
    for (let attempt = 0; attempt < 4; attempt += 1) await login(desk, "admin", "no");
    expect((await login(desk, "admin", right)).status).toBe(200);
  }
  for (let attempt = 0; attempt < 4; attempt += 1) await login(desk, "reseller", "no");
  expect((await login(desk, "reseller", passwordOf("reseller"))).status).toBe(429);
});

test("a platform that fails has judged nobody's password", async () => {
  const desk = createTestDesk({ database });
  desk.state.failWith = new DeskError(502, "upstream_failed", "The platform failed.");
  for (let attempt = 0; attempt < 30; attempt += 1) {
    expect((await login(desk, "admin", right)).status).toBe(502);
  }
  desk.state.failWith = null;
  expect((await login(desk, "admin", right)).status).toBe(200);
});

test("an account that is guessed at from one address is open from another", async () => {
  const desk = createTestDesk({ database, trustedProxies: addressRanges(["127.0.0.1"]) });
  const server = createDeskServer(desk.app);
  const port = await listen(server);
  const from = async (address: string, password: string) => {
    const headers = { "X-TX": "1", "Content-Type": "application/json", "X-Forwarded-For": address };
    const body = JSON.stringify({ username: "admin", password });
    return (await fetch(`http://127.0.0.1:${port}/api/auth/login`, { method: "POST", headers, body })).status;
  };
  for (let attempt = 0; attempt < 5; attempt += 1) expect(await from("198.51.100.1", "no")).toBe(401);
  expect(await from("198.51.100.1", right)).toBe(429);
  expect(await from("203.0.113.7", right)).toBe(200);
  server.close();
  server.closeAllConnections();
});

test("demo logins are offered on this machine, and only where the source has some", async () => {
  const here = createTestDesk({ database, publicOrigin: "https://desk.example.dk" });
  const login = {
    username: "admin",
    password: right,
    accessLevel: "ADMIN",
    name: "Ada",
    codeField: null,
    code: null,
  } as const;
  here.source.demoLogins = async () => [login];
  const offered = async (headers: Record<string, string> = {}) =>
    (await here.ask("/api/auth/demo-logins", { headers })).json();
  expect(await offered()).toEqual([login]);
  expect(await offered({ Host: "desk.example.dk" })).toEqual([]);
  delete here.source.demoLogins;
  expect(await offered()).toEqual([]);
});
