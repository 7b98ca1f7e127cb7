import { sql } from "./database/sql.ts";
import type { Desk, DeskHandler } from "./desk.ts";

// Probes usually give a second or two themselves.
const patience = 2000;
// What was found out a second ago still holds; whoever asks a thousand times asks the source once.
const holdsFor = 1000;

/** `GET /healthz`: the process runs and answers. */
export const health: DeskHandler = (c) => c.json({ up: true });

/** `GET /readyz`: 200 when the database and the source of customers answer in time, else 503. */
export function readiness({ database, source, now }: Desk): DeskHandler {
  let last = { at: Number.NEGATIVE_INFINITY, answer: Promise.resolve({ database: false, source: false }) };

  async function ask() {
    const signal = AbortSignal.timeout(patience);
    const [databaseAnswers, sourceAnswers] = await Promise.all([
      answers(database.query(sql`SELECT 1`, signal)),
      answers(source.check(signal)),
    ]);
    return { database: databaseAnswers, source: sourceAnswers };
  }

  return async (c) => {
    const at = now().getTime();
    if (at - last.at > holdsFor) last = { at, answer: ask() };
    const found = await last.answer;
    const ready = found.database && found.source;
    return c.json({ ready, ...found }, ready ? 200 : 503);
  };
}

function answers(check: Promise<unknown>): Promise<boolean> {
  return check.then(
    () => true,
    () => false,
  );
}
