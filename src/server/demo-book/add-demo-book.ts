import type { JsonObject } from "#contract/customer-record.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { customerColumns, customerLine } from "#server/sources/embedded/customer-row.ts";
import { addEmployees } from "#server/sources/embedded/employees.ts";
import { demoBook } from "./demo-book.ts";
import { demoEmployees } from "./demo-employees.ts";

/** Raise it when the book or its columns change: the next start then loads the book anew. */
const version = 2;

// Any number serves; it keeps two replicas from loading the book at the same time.
const lockKey = 72_402;

/** Loads the demo book once. A database that holds this version already, of whatever size, is left as it is. */
export async function addDemoBook(database: Database, size: number): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(sql`SELECT pg_advisory_xact_lock(${lockKey})`);
    const books = await transaction.query<{ version: number }>(sql`SELECT version FROM demo_book`);
    if (books.some((book) => book.version === version)) return;
    await transaction.query(sql`TRUNCATE customers, employees, sms_codes, demo_sms, demo_book`);
    await transaction.copyIn("customers", customerColumns, lines(demoBook(size)));
    await addEmployees(transaction, demoEmployees);
    await transaction.query(sql`INSERT INTO demo_book (version, customers) VALUES (${version}, ${size})`);
    // Plans for a full table must not be made from the statistics of an empty one.
    await transaction.query(sql`ANALYZE customers`);
  });
}

function* lines(book: Iterable<JsonObject>): Generator<string> {
  for (const customer of book) yield customerLine(customer);
}
