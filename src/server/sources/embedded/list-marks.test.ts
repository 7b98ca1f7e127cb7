import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import type { User } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { migrate } from "#server/database/migrate.ts";
import { openDatabase } from "#server/database/open-database.ts";
import { sql } from "#server/database/sql.ts";
import { addDemoBook } from "#server/demo-book/add-demo-book.ts";
import { resellerNamed } from "#server/demo-book/reseller-tree.ts";
import { startPostgres } from "../../../../e2e/support/postgres-cluster.ts";
import { listCustomers } from "./list-customers.ts";
import { subtreeOf } from "./reach.ts";

const size = 4000;
const signal = new AbortController().signal;
const cluster = await startPostgres();
const pglite = await openDatabase({ dataDir: "memory://" });
const postgres = cluster && (await openDatabase({ databaseUrl: cluster.url, dataDir: "unused" }));
afterAll(async () => {
  await pglite.close();
  await postgres?.close();
  cluster?.stop();
});

const reseller = resellerNamed("Øresund Tele").id;
const admin: User = {
  employee: "e",
  customer: resellerNamed("TelecomX").id,
  accessLevel: "ADMIN",
  name: "Somebody",
  customerName: null,
  language: "en",
  resellerSkin: null,
};

const lists: [string, Partial<CustomerQuery>][] = [
  ["all", { all: true }],
  ["all with deleted ones", { all: true, includeDeleted: true }],
  ["one reseller", { parentReseller: reseller }],
  ["one reseller with deleted ones", { parentReseller: reseller, includeDeleted: true }],
  ["a reseller and those below it", { parentReseller: reseller, includeSubresellers: true }],
  ["a search", { all: true, filter: "a" }],
];

describe.each([
  ["PGlite", pglite],
  ["PostgreSQL", postgres],
])("on %s", (_, engine) => {
  const database = engine as Database; // null only where every test below is skipped
  beforeAll(async () => {
    if (!engine) return;
    await migrate(database);
    // As two replicas do that start at once.
    await Promise.all([addDemoBook(database, size), addDemoBook(database, size)]);
  });

  test.skipIf(!engine).each(lists)(
    "%s: every page is the right one, and so is the total",
    async (_list, asked) => {
      const query = { ...defaultRequest, ...asked };
      const wanted = await idsInOrder(database, query);
      expect(wanted.length).toBeGreaterThan(500); // so that there is a mark behind the first
      for (const limit of [25, 500]) {
        for (const offset of [
          0,
          1,
          475,
          499,
          500,
          501,
          999,
          1000,
          1003,
          wanted.length - 10,
          wanted.length,
          9999,
        ]) {
          const page = await listCustomers(database, { ...query, limit, offset }, admin, signal);
          const ids = page.customers.map(({ _id }) => _id);
          expect({ ids, total: page.total }).toEqual({
            ids: wanted.slice(offset, offset + limit),
            total: wanted.length,
          });
        }
      }
    },
  );

  test.skipIf(!engine)("the book comes with its indexes, and VACUUM has been there", async () => {
    const [table] = await database.query(sql`
      SELECT relallvisible > 0 AS vacuumed,
        (SELECT count(*) FROM pg_index WHERE indrelid = pg_class.oid) AS indexes
      FROM pg_class WHERE oid = 'customers'::regclass`);
    expect(table).toEqual({ vacuumed: true, indexes: 6 });
  });

  test.skipIf(!engine)("a second start leaves the book alone", async () => {
    await database.query(sql`DELETE FROM customers WHERE id = ${reseller}`);
    await addDemoBook(database, size);
    expect(await database.query(sql`SELECT count(*) AS rows FROM customers`)).toEqual([{ rows: size - 1 }]);
  });
});

/** What the list holds, without marks and without an index. */
async function idsInOrder(database: Database, query: CustomerQuery): Promise<unknown[]> {
  const within = query.includeSubresellers ? await subtreeOf(database, reseller) : [query.parentReseller];
  const rows = await database.query<{ id: string; sort_key: string }>(sql`
    SELECT id, sort_key FROM customers
    WHERE (${query.all} OR parent_reseller = ANY(${within}::text[])) AND (${query.includeDeleted} OR NOT is_deleted)
      AND strpos(search, ${query.filter}) > 0`);
  const key = ({ sort_key, id }: { sort_key: string; id: string }) => Buffer.from(`${sort_key}\0${id}`);
  return rows.toSorted((one, other) => Buffer.compare(key(one), key(other))).map(({ id }) => id);
}
