import type { Sql } from "./sql.ts";

/**
 * The desk database, on PGlite or PostgreSQL: the same statements run on both. Rows come back as the driver
 * reads them (jsonb parsed, timestamptz as Date, int8 as number).
 */
export interface Database {
  readonly kind: "pglite" | "postgres";
  /** Runs one statement. An abort rejects with the signal's reason and, where the engine can, stops the work. */
  query<Row extends object>(statement: Sql, signal?: AbortSignal): Promise<Row[]>;
  transaction<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  /** Bulk load through COPY; `rows` yields lines of COPY's text format. */
  copyIn(table: string, columns: readonly string[], rows: Iterable<string>): Promise<void>;
  close(): Promise<void>;
}
