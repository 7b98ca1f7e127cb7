import type { Resellers } from "#contract/resellers.ts";
import { isAdmin, type User } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { checkAccessLevel } from "./access-level.ts";
import { subtreeOf } from "./reach.ts";

/**
 * `GET /customer/resellers/list`: the caller's own reseller and those below it, ADMIN all; in Danish order. A
 * deleted reseller stays: its customers still name it. Throws 403 `access_denied`.
 */
export async function listResellers(database: Database, user: User, signal: AbortSignal): Promise<Resellers> {
  checkAccessLevel(user);
  const within = isAdmin(user)
    ? sql``
    : sql`AND id = ANY(${await subtreeOf(database, user.customer, signal)}::text[])`;
  return database.query(
    sql`SELECT id AS _id, coalesce(condensed ->> 'name', '') AS name
      FROM customers JOIN customer_documents USING (id)
      WHERE is_reseller ${within} ORDER BY sort_key, id COLLATE "C"`,
    signal,
  );
}
