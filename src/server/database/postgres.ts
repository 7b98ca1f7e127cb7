import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres, { type Sql as Client, type TransactionSql } from "postgres";
import { chunksOf, copyStatement } from "./copy.ts";
import type { Database } from "./database.ts";
import { type Sql, toStatement } from "./sql.ts";
import { type StatementStopper, statementStopper } from "./statement-stopper.ts";
import { textList } from "./text-list.ts";

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
      textList,
    },
    // text-list.ts says why. Without it the driver's `reserve()`, which the desk does not use, never resolves.
    fetch_types: false,
  });
  const stopper = statementStopper(url);
  return {
    kind: "postgres",
    query: (statement, signal) => run(client, stopper, statement, signal),
    transaction: async <Result>(work: (database: Database) => Promise<Result>) => {
      // postgres.js unwraps arrays of promises, and types that; what `work` returns is never one.
      const [result] = await client.begin(async (transaction) => [
        await work(inTransaction(transaction, stopper)),
      ]);
      return result as Result;
    },
    copyIn: (table, columns, rows) => copyIn(client, copyStatement(table, columns, "STDIN"), rows),
    close: async () => {
      await Promise.all([client.end({ timeout: 5 }), stopper.close()]);
    },
  };
}

/** What the driver is given for the types above. */
interface Types extends Record<string, unknown> {
  bigint: number;
  textList: string[];
}

function inTransaction(transaction: TransactionSql<Types>, stopper: StatementStopper): Database {
  return {
    kind: "postgres",
    query: (statement, signal) => run(transaction, stopper, statement, signal),
    transaction: (work) => work(inTransaction(transaction, stopper)),
    copyIn: (table, columns, rows) => copyIn(transaction, copyStatement(table, columns, "STDIN"), rows),
    close: () => Promise.reject(new Error("A transaction cannot close the database.")),
  };
}

type Connection = Client<Types> | TransactionSql<Types>;

/** An abort stops the statement at the server, so that nobody computes what nobody waits for. */
async function run<Row extends object>(
  connection: Connection,
  stopper: StatementStopper,
  statement: Sql,
  signal?: AbortSignal,
): Promise<Row[]> {
  signal?.throwIfAborted();
  const { text, values } = toStatement(statement);
  const mark = signal ? stopper.mark() : "";
  // The driver takes any value that it can serialise; its types name only some of them.
  const pending = connection.unsafe<Row[]>(mark + text, values as never[]);
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal?.reason);
      stopper.stop(mark);
    };
    signal?.addEventListener("abort", leave, { once: true });
    pending
      .then((rows) => resolve([...rows]), reject)
      .finally(() => signal?.removeEventListener("abort", leave));
  });
}

async function copyIn(connection: Connection, statement: string, rows: Iterable<string>): Promise<void> {
  const target = await connection.unsafe(statement).writable();
  // One chunk made ahead: sixteen, the usual number, are 64 MB.
  await pipeline(Readable.from(chunksOf(rows), { highWaterMark: 1 }), target);
}
