import { randomUUID } from "node:crypto";
import postgres from "postgres";

export interface StatementStopper {
  /** A comment like no other, for the head of a statement that may have to be stopped. */
  mark(): string;
  /** Stops the statement that begins with `mark` while it runs; one that has not begun, or has ended, is let be. */
  stop(mark: string): void;
  close(): Promise<void>;
}

/**
 * Stops statements at the PostgreSQL at `url`. Not by the driver's own `cancel()`: that names a connection, on which
 * somebody else's statement may run by then; it drops the promise of the connection that carries it, and a refused one
 * ends the process; it swaps the answers of statements that were sent behind each other; and it loses a connection
 * that is being made.
 */
export function statementStopper(url: string): StatementStopper {
  // A connection of its own, made when first needed: the others may all be busy with what is to be stopped.
  const client = postgres(url, { max: 1, connect_timeout: 10, idle_timeout: 60, fetch_types: false });
  return {
    mark: () => `/* ${randomUUID()} */`,
    stop: (mark) => {
      client
        .unsafe(
          "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE state = 'active' AND starts_with(query, $1)",
          [mark],
        )
        // Then the statement runs to its end, and nobody waits for that.
        .catch(() => undefined);
    },
    close: () => client.end({ timeout: 5 }),
  };
}
