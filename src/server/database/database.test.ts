import { setImmediate as immediate } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { startPostgres } from "../../../e2e/support/postgres-cluster.ts";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";
import { sql } from "./sql.ts";

const cluster = await startPostgres();
const postgres = cluster ? await openDatabase({ databaseUrl: cluster.url, dataDir: "unused" }) : null;
const pglite = await openDatabase({ dataDir: "memory://" });
afterAll(async () => {
  await pglite.close();
  await postgres?.close();
  cluster?.stop();
});

describe.each([
  ["PGlite", pglite],
  ["PostgreSQL", postgres],
])("on %s", (_name, engine) => {
  const withEngine = test.skipIf(engine === null);
  const database = engine as Database; // null only where every test below is skipped

  withEngine("values are bound, and come back as text, numbers, dates, lists and JSON", async () => {
    const at = new Date("2026-03-29T01:30:00.000Z");
    const [row] = await database.query(sql`
      SELECT ${"Robert'); DROP TABLE customers;--"}::text AS text, ${9_007_199_254_740_991}::int8 AS big,
        ${at}::timestamptz AS at, ${["a", "b"]}::text[] AS list, ${'{"a":[1]}'}::text::jsonb AS json`);
    expect(row).toEqual({
      text: "Robert'); DROP TABLE customers;--",
      big: 9_007_199_254_740_991,
      at,
      list: ["a", "b"],
      json: { a: [1] },
    });
  });

  withEngine.each([[[]], [["", "NULL", "a,b", "{c}", '"d"', "\\e\\\\", "f\ng", " h ", "Ærø", "'; --"]]])(
    "a list of texts comes back as it went: %j",
    async (list) => {
      const [row] = await database.query(
        sql`SELECT ${list}::text[] AS list, cardinality(${list}::text[]) AS n`,
      );
      expect(row).toEqual({ list, n: list.length });
    },
  );

  withEngine("a failed transaction leaves nothing", async () => {
    await database.query(sql`CREATE TABLE kept (n int)`);
    const failed = database.transaction(async (transaction) => {
      await transaction.query(sql`INSERT INTO kept VALUES (1)`);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await database.query(sql`SELECT n FROM kept`)).toEqual([]);
  });

  withEngine("COPY takes rows as they come", async () => {
    await database.query(sql`CREATE TABLE copied (id int, name text)`);
    await database.copyIn("copied", ["id", "name"], ["1\tÆrø\n", "2\t\\N\n"]);
    expect(await database.query(sql`SELECT * FROM copied ORDER BY id`)).toEqual([
      { id: 1, name: "Ærø" },
      { id: 2, name: null },
    ]);
  });

  withEngine("an aborted signal rejects with its reason", async () => {
    const reason = new Error("nobody waits");
    await expect(database.query(sql`SELECT 1`, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  withEngine("a failed statement says PostgreSQL's code", async () => {
    await expect(database.query(sql`SELECT missing`)).rejects.toMatchObject({ code: "42703" });
  });

  withEngine("a slow statement leaves the event loop to the others", async () => {
    const count = database.query(sql`SELECT count(*) FROM generate_series(1, 1000000)`);
    let turns = 0;
    for (let isDone = false; !isDone; turns += 1) {
      isDone = await Promise.race([count.then(() => true), immediate(false)]);
    }
    expect(turns).toBeGreaterThan(100);
  });

  withEngine("a transaction within a transaction is the same one", async () => {
    await database.query(sql`CREATE TABLE turns (n int)`);
    await database.transaction(async (transaction) => {
      await transaction.query(sql`INSERT INTO turns VALUES (1)`);
      await transaction.transaction((same) => same.query(sql`INSERT INTO turns VALUES (2)`));
    });
    expect(await database.query(sql`SELECT n FROM turns ORDER BY n`)).toEqual([{ n: 1 }, { n: 2 }]);
  });

  withEngine("migrations run once, in order, and a second start adds nothing", async () => {
    const steps = [
      { name: "first", statements: ["CREATE TABLE migrated (n int)", "INSERT INTO migrated VALUES (1)"] },
    ];
    await Promise.all([migrate(database, steps), migrate(database, steps)]);
    expect(await database.query(sql`SELECT n FROM migrated`)).toEqual([{ n: 1 }]);
  });
});

test("PGlite does not begin a statement that nobody waits for any more", async () => {
  const leaving = new AbortController();
  await pglite.query(sql`CREATE TABLE begun (n int)`);
  const transaction = pglite.transaction(async () => leaving.abort());
  const queued = pglite.query(sql`INSERT INTO begun VALUES (1)`, leaving.signal);
  await expect(queued).rejects.toThrow("aborted");
  await transaction;
  expect(await pglite.query(sql`SELECT n FROM begun`)).toEqual([]);
});

test("a closed PGlite refuses instead of never answering", async () => {
  const database = await openDatabase({ dataDir: "memory://" });
  await database.close();
  await expect(database.query(sql`SELECT 1`)).rejects.toThrow("closed");
});
