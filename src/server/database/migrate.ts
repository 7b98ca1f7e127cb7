import type { Database } from "./database.ts";
import { type Migration, migrations } from "./migrations.ts";
import { Sql, sql } from "./sql.ts";

// Any number serves, as long as every desk takes the same one.
const lockKey = 72_401;

/** Brings the schema up to date. Safe when several replicas start at once: one migrates, the others wait for it. */
export async function migrate(database: Database, steps: readonly Migration[] = migrations): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(sql`SELECT pg_advisory_xact_lock(${lockKey})`);
    await transaction.query(sql`
      CREATE TABLE IF NOT EXISTS desk_migrations (
        name text PRIMARY KEY,
        applied_at timestamptz NOT NULL DEFAULT now()
      )`);
    const applied = await transaction.query<{ name: string }>(sql`SELECT name FROM desk_migrations`);
    const done = new Set(applied.map(({ name }) => name));
    for (const step of steps) {
      if (done.has(step.name)) continue;
      for (const statement of step.statements) await transaction.query(new Sql([statement], []));
      await transaction.query(sql`INSERT INTO desk_migrations (name) VALUES (${step.name})`);
    }
  });
}
