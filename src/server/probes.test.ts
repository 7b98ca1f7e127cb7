import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database/database.ts";
import { openMemoryDatabase } from "./testing/memory-database.ts";
import { createTestDesk } from "./testing/test-desk.ts";

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());

test("the desk is up as soon as it answers", async () => {
  const answer = await createTestDesk({ database }).app.request("/healthz");
  expect(await answer.json()).toEqual({ up: true });
});

test("it is ready while database and source answer, and says which of them does not", async () => {
  const { app, state, pass } = createTestDesk({ database });
  const ready = async () => {
    const answer = await app.request("/readyz");
    return [answer.status, await answer.json()];
  };
  expect(await ready()).toEqual([200, { ready: true, database: true, source: true }]);
  state.failWith = new Error("down");
  expect((await ready())[0], "for a second the last answer holds").toBe(200);
  pass(1001);
  expect(await ready()).toEqual([503, { ready: false, database: true, source: false }]);
});

test("a source that hangs is not waited for", async () => {
  const { app, state } = createTestDesk({ database });
  state.hold = true;
  const answer = await app.request("/readyz");
  expect(answer.status).toBe(503);
});
