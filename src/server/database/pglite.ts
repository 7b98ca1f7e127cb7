import { PGlite, type Transaction } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import type { Database } from "./database.ts";
import { type Sql, toStatement } from "./sql.ts";

// COPY takes one blob at a time: large enough to be quick, small enough for the engine's memory.
const copyChunkBytes = 8 * 1024 * 1024;

/** PostgreSQL in this process, kept in `directory`, or in memory and gone at the end for `memory://`. */
export async function openPglite(directory: string): Promise<Database> {
  const engine = await PGlite.create(directory, { extensions: { pg_trgm } });
  return {
    kind: "pglite",
    query: (statement, signal) => run(engine, statement, signal),
    transaction: (work) => engine.transaction((transaction) => work(inTransaction(transaction))),
    copyIn: (table, columns, rows) => copyIn(engine, table, columns, rows),
    close: () => engine.close(),
  };
}

function inTransaction(transaction: Transaction): Database {
  return {
    kind: "pglite",
    query: (statement, signal) => run(transaction, statement, signal),
    transaction: (work) => work(inTransaction(transaction)),
    copyIn: (table, columns, rows) => copyIn(transaction, table, columns, rows),
    close: () => Promise.reject(new Error("A transaction cannot close the database.")),
  };
}

/** The engine runs one statement at a time on this thread and cannot be stopped in the middle of one. */
async function run<Row extends object>(
  engine: PGlite | Transaction,
  statement: Sql,
  signal?: AbortSignal,
): Promise<Row[]> {
  signal?.throwIfAborted();
  const { text, values } = toStatement(statement);
  const { rows } = await engine.query<Row>(text, values);
  signal?.throwIfAborted();
  return rows;
}

async function copyIn(
  engine: PGlite | Transaction,
  table: string,
  columns: readonly string[],
  rows: Iterable<string>,
): Promise<void> {
  const statement = `COPY ${table} (${columns.join(", ")}) FROM '/dev/blob'`;
  for (const chunk of chunksOf(rows)) await engine.query(statement, [], { blob: new Blob(chunk) });
}

function* chunksOf(rows: Iterable<string>): Generator<string[]> {
  let chunk: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    chunk.push(row);
    bytes += row.length;
    if (bytes < copyChunkBytes) continue;
    yield chunk;
    chunk = [];
    bytes = 0;
  }
  if (chunk.length > 0) yield chunk;
}
