import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { startPostgres } from "../../../e2e/support/postgres-cluster.ts";
import type { Database } from "./database.ts";
import { openPostgres } from "./postgres.ts";
import { sql } from "./sql.ts";

const cluster = await startPostgres();
afterAll(() => cluster?.stop());
const url = cluster?.url ?? ""; // empty only where every test below is skipped

describe.skipIf(cluster === null)("a statement that nobody waits for", () => {
  test("is stopped at the server", async () => {
    const database = openPostgres(url);
    const leaving = new AbortController();
    const left = database.query(sql`SELECT pg_sleep(30)`, leaving.signal);
    await expect.poll(() => sleeping(database)).toBe(1);
    leaving.abort(new Error("nobody waits"));
    await expect(left).rejects.toThrow("nobody waits");
    await expect.poll(() => sleeping(database)).toBe(0);
    await database.close();
  });

  test("is stopped within a transaction, which ends with it", async () => {
    const database = openPostgres(url);
    const leaving = new AbortController();
    await database.query(sql`CREATE TABLE left_alone (n int)`);
    const left = database.transaction(async (transaction) => {
      await transaction.query(sql`INSERT INTO left_alone VALUES (1)`);
      await transaction.query(sql`SELECT pg_sleep(30)`, leaving.signal);
    });
    await expect.poll(() => sleeping(database)).toBe(1);
    leaving.abort(new Error("nobody waits"));
    await expect(left).rejects.toThrow("nobody waits");
    expect(await database.query(sql`SELECT n FROM left_alone`)).toEqual([]);
    await database.close();
  });

  test("harms nobody else's when the word to stop it comes late", async () => {
    const doorway = await openDoorway();
    const database = openPostgres(doorway.url);
    const leaving = new AbortController();
    await database.query(sql`SELECT 1`);
    doorway.delay = 300;
    const left = database.query(sql`SELECT pg_sleep(0.1)`, leaving.signal);
    setTimeout(() => leaving.abort(), 50);
    await left.catch(() => undefined);
    await pause(100);
    // On the same connection: it is the only one that need not be made.
    await expect(database.query(sql`SELECT pg_sleep(0.5)`)).resolves.toHaveLength(1);
    await database.close();
    doorway.close();
  });

  // A rejection that nobody handles fails the run, as it would end the desk.
  test("ends nothing when nobody can be told to stop it", async () => {
    const doorway = await openDoorway();
    const database = openPostgres(doorway.url);
    const leaving = new AbortController();
    const left = database.query(sql`SELECT pg_sleep(0.3)`, leaving.signal);
    await expect.poll(() => sleeping(database)).toBe(1);
    doorway.shut();
    leaving.abort();
    await expect(left).rejects.toThrow("aborted");
    await pause(100);
    await expect(database.query(sql`SELECT 1`)).resolves.toHaveLength(1);
    await database.close();
    doorway.close();
  });

  test("costs the pool no connection when it was still being made", async () => {
    const doorway = await openDoorway();
    doorway.delay = 100;
    const database = openPostgres(doorway.url);
    const leave = async () => {
      await expect(database.query(sql`SELECT 1`, AbortSignal.timeout(20))).rejects.toThrow("timeout");
    };
    await Promise.all(Array.from({ length: 10 }, leave));
    await expect(database.query(sql`SELECT 1`)).resolves.toHaveLength(1);
    await database.close();
    doorway.close();
  });
});

// Here too a rejection that nobody handles fails the run.
test("the first statement on a connection is the desk's own, and fails where the connection breaks", async () => {
  const trapdoor = await openTrapdoor();
  const database = openPostgres(trapdoor.url);
  await expect(database.query(sql`SELECT 1`)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(trapdoor.heard).toContain("SELECT 1");
  trapdoor.close(); // the database is not: the driver would wait five seconds for what is gone
});

/** How many statements sleep. */
async function sleeping(database: Database): Promise<number | undefined> {
  const [row] = await database.query<{ sleeping: number }>(sql`
    SELECT count(*) AS sleeping FROM pg_stat_activity
    WHERE state = 'active' AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`);
  return row?.sleeping;
}

/** A way to the cluster on which new connections can be held up by `delay` ms, or refused. */
async function openDoorway() {
  const open = new Set<Socket>();
  const server: Server = createServer((inside) => {
    open.add(inside);
    inside.on("error", () => undefined);
    setTimeout(() => {
      const outside = connect(Number(new URL(url).port), "127.0.0.1");
      open.add(outside);
      outside.on("error", () => undefined);
      inside.pipe(outside).pipe(inside);
    }, doorway.delay);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo; // TCP, so neither a path nor null
  const doorway = {
    url: Object.assign(new URL(url), { port }).href,
    delay: 0,
    /** Lets nobody in any more; who is inside may stay. */
    shut: () => void server.close(),
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
  return doorway;
}

/** Lets in whoever comes, and resets the connection at the first statement. */
async function openTrapdoor() {
  const server = createServer((socket) => {
    socket.once("data", () => {
      socket.write("R\0\0\0\b\0\0\0\0Z\0\0\0\u0005I"); // signed in, and ready
      socket.once("data", (statement) => {
        trapdoor.heard = String(statement);
        socket.resetAndDestroy();
      });
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo; // TCP, so neither a path nor null
  const trapdoor = {
    url: `postgres://desk@127.0.0.1:${port}/desk`,
    heard: "",
    close: () => void server.close(),
  };
  return trapdoor;
}
