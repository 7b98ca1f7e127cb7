import type { Database } from "#server/database/database.ts";
import { Sql, sql } from "#server/database/sql.ts";
import { addCustomers } from "#server/sources/embedded/add-customers.ts";
import { addEmployees } from "#server/sources/embedded/employees.ts";
import { markLists } from "#server/sources/embedded/list-marks.ts";
import { demoBook } from "./demo-book.ts";
import { demoEmployees } from "./demo-employees.ts";

/** Raise it when the book or its columns change: the next start then loads the book anew. */
const version = 3;

// Any number serves; it keeps two replicas from loading the book at the same time.
const lockKey = 72_402;

/** Loads the demo book once. A database that holds this version already, of whatever size, is left as it is. */
export async function addDemoBook(database: Database, size: number): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(sql`SELECT pg_advisory_xact_lock(${lockKey})`);
    const books = await transaction.query<{ version: number }>(sql`SELECT version FROM demo_book`);
    if (books.some((book) => book.version === version)) return;
    await transaction.query(
      sql`TRUNCATE customers, customer_documents, list_marks, employees, sms_codes, demo_sms, demo_book`,
    );
    await withoutIndexes(transaction, () => addCustomers(transaction, demoBook(size)));
    await markLists(transaction);
    await addEmployees(transaction, demoEmployees);
    await transaction.query(sql`INSERT INTO demo_book (version, customers) VALUES (${version}, ${size})`);
  });
  await vacuumOnce(database);
}

/**
 * After the load, which VACUUM cannot be part of: counts then read the index alone, and plans for a full table are not
 * made from the statistics of an empty one. A start may have been killed in between, so the next one looks too.
 */
async function vacuumOnce(database: Database): Promise<void> {
  const [table] = await database.query<{ vacuumed: boolean }>(
    sql`SELECT relallvisible > 0 AS vacuumed FROM pg_class WHERE oid = 'customers'::regclass`,
  );
  if (!table?.vacuumed) await database.query(sql`VACUUM ANALYZE customers, customer_documents, list_marks`);
}

/** Building an index over a full table costs less than keeping it through every row of the load. */
async function withoutIndexes(database: Database, load: () => Promise<void>): Promise<void> {
  const indexes = await database.query<{ name: string; definition: string }>(sql`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
    FROM pg_index WHERE indrelid = 'customers'::regclass AND NOT indisprimary`);
  for (const { name } of indexes) await database.query(new Sql([`DROP INDEX ${name}`], []));
  await load();
  for (const { definition } of indexes) await database.query(new Sql([definition], []));
}
