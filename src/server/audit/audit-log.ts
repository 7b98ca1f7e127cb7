import type { User } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";

/** One credential shown to one person. */
interface Reveal {
  at: Date;
  user: Pick<User, "employee" | "accessLevel">;
  /** The customer whose credential it is. */
  customer: string;
  /** Which one: its dotted path in the full customer. */
  path: string;
  requestId: string;
}

/** Writes a reveal down. Resolves when it is stored: no record, no reveal. */
export async function recordReveal(database: Database, reveal: Reveal): Promise<void> {
  const { at, user, customer, path, requestId } = reveal;
  await database.query(sql`
    INSERT INTO audit_log (at, action, employee, access_level, customer, path, request_id)
    VALUES (${at}, 'reveal', ${user.employee}, ${user.accessLevel}, ${customer}, ${path}, ${requestId})`);
}
