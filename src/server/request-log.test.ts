import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database/database.ts";
import { createDeskServer } from "./desk-server.ts";
import { canary, fullCustomer, passwordOf } from "./testing/canary-source.ts";
import { openMemoryDatabase } from "./testing/memory-database.ts";
import { listen } from "./testing/raw-request.ts";
import { createTestDesk } from "./testing/test-desk.ts";

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());

const lines = (log: string[]) => log.map((line) => JSON.parse(line) as Record<string, unknown>);

test("a request is one line: who, what, how it went and how long it took", async () => {
  const { ask, signIn, log } = createTestDesk({ database });
  const cookie = await signIn("reseller");
  log.length = 0;
  const answer = await ask("/api/customer?filter=Joakim", { cookie });
  expect(lines(log)).toEqual([
    {
      level: 30,
      time: expect.any(String),
      requestId: answer.headers.get("x-request-id"),
      method: "GET",
      path: "/api/customer",
      status: 200,
      ms: expect.any(Number),
      employee: "employee-of-reseller",
      msg: "request",
    },
  ]);
});

test("security events have lines of their own", async () => {
  const { ask, signIn, log } = createTestDesk({ database });
  const cookie = await signIn("reseller");
  const wrong = { method: "POST", body: { username: "reseller", password: "no" } };
  for (let attempt = 0; attempt < 6; attempt += 1) await ask("/api/auth/login", wrong);
  const body = { path: "custom.apiKey" };
  await ask(`/api/customer/${fullCustomer._id}/reveal`, { method: "POST", cookie, body });
  await ask("/api/auth/logout", { method: "POST", cookie });
  const events = lines(log).filter(({ event }) => event !== undefined);
  expect(events.map(({ event, reason }) => [event, reason])).toEqual([
    ["login", undefined],
    ...Array(5).fill(["login failed", "credentials_invalid"]),
    ["login failed", "too_many_attempts"],
    ["reveal", undefined],
    ["logout", undefined],
  ]);
});

test("no credential, cookie, token, query, body or customer gets into the log, whatever happens", async () => {
  const { app, ask, signIn, state, log } = createTestDesk({ database });
  const cookie = await signIn("admin");
  const login = { method: "POST", headers: { "X-TX": "1", "Content-Type": "application/json" } };
  const secretQuery = `filter=${canary}-filter&${canary}-name=1&token=${canary}`;
  const path = `/api/customer/${fullCustomer._id}/reveal`;

  await ask(`/api/customer?${secretQuery}`, { cookie });
  await ask(`/api/customer?full=true&filter=${canary}`, { cookie });
  await ask(path, { method: "POST", cookie, body: { path: "custom.apiKey" } });
  await ask(path, { method: "POST", cookie, body: { path: `${canary}.path` } });
  await app.request("/api/auth/login", { ...login, body: `{"username":"${canary}","password":"${canary}` });
  await app.request("/api/auth/login", { ...login, body: JSON.stringify({ username: canary, [canary]: 1 }) });
  await ask("/api/auth/login", { method: "POST", body: { username: canary, password: passwordOf("admin") } });
  for (const thrown of [
    new Error(`${canary} in a message`),
    Object.assign(new Error(canary), { query: canary, parameters: [canary], code: "22P02" }),
    new Error("outer", { cause: new SyntaxError(`Unexpected token in ${canary}`) }),
    `${canary} as a text`,
    { token: canary },
    { name: "Anders And & Co" },
  ]) {
    state.failWith = thrown;
    await ask("/api/customer", { cookie });
    await ask("/api/auth/login", { method: "POST", body: { username: canary, password: canary } });
  }
  state.failWith = new Error(canary);
  await ask("/api/auth/logout", { method: "POST", cookie });

  const text = log.join("");
  expect(text).not.toContain(canary);
  expect(text).not.toContain(String(fullCustomer.name));
  expect(text).not.toContain(cookie.split("=")[1]);
  expect(text).toContain('"code":"22P02"');
  expect(text).toContain("request-log.test.ts:");
});

test("a request that the browser breaks off ends the work at the source and is no failure", async () => {
  const { app, signIn, state, log } = createTestDesk({ database });
  const server = createDeskServer(app);
  const port = await listen(server);
  const cookie = await signIn("admin");
  state.hold = true;
  log.length = 0;

  const browser = new AbortController();
  const headers = { Cookie: cookie, "X-TX": "1" };
  const answer = fetch(`http://127.0.0.1:${port}/api/customer`, { headers, signal: browser.signal });
  await expect.poll(() => state.calls.filter(({ call }) => call === "list")).toHaveLength(1);
  browser.abort();
  await expect(answer).rejects.toThrow();

  await expect
    .poll(() => lines(log).map(({ status, msg, level }) => [status, msg, level]))
    .toEqual([[499, "request", 30]]);
  server.close();
  server.closeAllConnections();
});

test("probes are not worth a line in the usual log", async () => {
  const { app, log } = createTestDesk({ database });
  await app.request("/healthz");
  expect(lines(log).map(({ level }) => level)).toEqual([20]);
});
