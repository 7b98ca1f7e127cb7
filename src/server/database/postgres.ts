import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres, { type Sql as Client, type TransactionSql } from "postgres";
import { chunksOf, copyStatement } from "./copy.ts";
import type { Database } from "./database.ts";
import { type Sql, toStatement } from "./sql.ts";

const int8 = 20;

/** A pool of connections to the PostgreSQL at `url`. */
export function openPostgres(url: string): Database {
  const client = postgres(url, {
    max: 10,
    connect_timeout: 10,
    idle_timeout: 60,
    onnotice: () => undefined, // "already exists, skipping" is no news
    types: {
      // Counts and ids; none of the desk's gets near 2^53, and PGlite reads them as numbers too.
      bigint: { to: int8, from: [int8], serialize: String, parse: Number },
    },
  });
  return {
    kind: "postgres",
    query: (statement, signal) => run(client, statement, signal),
    transaction: async <Result>(work: (database: Database) => Promise<Result>) => {
      // postgres.js unwraps arrays of promises, and types that; what `work` returns is never one.
      const [result] = await client.begin(async (transaction) => [await work(inTransaction(transaction))]);
      return result as Result;
    },
    copyIn: (table, columns, rows) => copyIn(client, copyStatement(table, columns, "STDIN"), rows),
    close: () => client.end({ timeout: 5 }),
  };
}

function inTransaction(transaction: TransactionSql<{ bigint: number }>): Database {
  return {
    kind: "postgres",
    query: (statement, signal) => run(transaction, statement, signal),
    transaction: (work) => work(inTransaction(transaction)),
    copyIn: (table, columns, rows) => copyIn(transaction, copyStatement(table, columns, "STDIN"), rows),
    close: () => Promise.reject(new Error("A transaction cannot close the database.")),
  };
}

type Connection = Client<{ bigint: number }> | TransactionSql<{ bigint: number }>;

/** An abort cancels the statement at the server, so that nobody computes what nobody waits for. */
async function run<Row extends object>(
  connection: Connection,
  statement: Sql,
  signal?: AbortSignal,
): Promise<Row[]> {
  signal?.throwIfAborted();
  const { text, values } = toStatement(statement);
  // The driver takes any value that it can serialise; its types name only some of them.
  const pending = connection.unsafe<Row[]>(text, values as never[]);
  const cancel = () => pending.cancel();
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    return [...(await pending)];
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

async function copyIn(connection: Connection, statement: string, rows: Iterable<string>): Promise<void> {
  const target = await connection.unsafe(statement).writable();
  // One chunk made ahead: sixteen, the usual number, are 64 MB.
  await pipeline(Readable.from(chunksOf(rows), { highWaterMark: 1 }), target);
}
