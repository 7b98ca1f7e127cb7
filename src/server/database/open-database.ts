import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "./database.ts";
import { lockDirectory } from "./directory-lock.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";

export interface DatabaseOptions {
  /** PostgreSQL, where it is set. */
  databaseUrl?: string | undefined;
  /** The folder that PGlite's files live in; `memory://` keeps nothing. */
  dataDir: string;
}

/**
 * Opens the desk database. Throws an Error that says what to do when the folder is in use by another desk or
 * cannot be read as a database.
 */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseOptions): Promise<Database> {
  if (databaseUrl) return openPostgres(databaseUrl);
  if (dataDir === "memory://") return openPglite(dataDir);

  const directory = join(dataDir, "pglite");
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDirectory(directory);
  try {
    const database = await openPglite(directory);
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw new Error(
      `The embedded database in ${directory} cannot be opened. Move the folder away to start with a new one, or set DATA_DIR to another.`,
      { cause: error },
    );
  }
}
