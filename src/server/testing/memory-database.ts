import type { Database } from "#server/database/database.ts";
import { migrate } from "#server/database/migrate.ts";
import { openDatabase } from "#server/database/open-database.ts";

/** The desk database with its tables, in memory. */
export async function openMemoryDatabase(): Promise<Database> {
  const database = await openDatabase({ dataDir: "memory://" });
  await migrate(database);
  return database;
}
