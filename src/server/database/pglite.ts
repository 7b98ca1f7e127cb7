import { chunksOf, copyStatement } from "./copy.ts";
import type { Database } from "./database.ts";
import { type PgliteThread, startPgliteThread } from "./pglite-thread.ts";
import { type Sql, toStatement } from "./sql.ts";

/** PostgreSQL in this process, kept in `directory`, or in memory and gone at the end for `memory://`. */
export async function openPglite(directory: string): Promise<Database> {
  const thread = await startPgliteThread(directory);
  const inTurn = takingTurns();
  const within = statementsOf(thread);
  return {
    kind: "pglite",
    query: (statement, signal) => inTurn(() => within.query(statement, signal)),
    transaction: (work) => inTurn(() => transaction(thread, () => work(within))),
    copyIn: (...copy) => inTurn(() => within.copyIn(...copy)),
    close: () => inTurn(() => thread.close()),
  };
}

/** The engine has one connection: a transaction, and each statement outside of one, has it for itself. */
function takingTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

async function transaction<Result>(thread: PgliteThread, work: () => Promise<Result>): Promise<Result> {
  await thread.ask("BEGIN");
  try {
    const result = await work();
    await thread.ask("COMMIT");
    return result;
  } catch (error) {
    await thread.ask("ROLLBACK");
    throw error;
  }
}

/** The database for whoever has the turn. */
function statementsOf(thread: PgliteThread): Database {
  const database: Database = {
    kind: "pglite",
    query: (statement, signal) => run(thread, statement, signal),
    transaction: (work) => work(database),
    copyIn: (table, columns, rows) => copyIn(thread, copyStatement(table, columns, "'/dev/blob'"), rows),
    close: () => Promise.reject(new Error("A transaction cannot close the database.")),
  };
  return database;
}

/** A statement that nobody waits for any more is not begun; one that has begun cannot be stopped. */
async function run<Row extends object>(
  thread: PgliteThread,
  statement: Sql,
  signal?: AbortSignal,
): Promise<Row[]> {
  signal?.throwIfAborted();
  const { text, values } = toStatement(statement);
  const rows = await thread.ask(text, values);
  signal?.throwIfAborted();
  return rows as Row[]; // as the caller's statement says
}

async function copyIn(thread: PgliteThread, statement: string, rows: Iterable<string>): Promise<void> {
  for (const chunk of chunksOf(rows)) await thread.ask(statement, [], chunk);
}
