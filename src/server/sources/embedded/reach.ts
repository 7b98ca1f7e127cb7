import type { CustomerQuery } from "#contract/customer-query.ts";
import { isAdmin, type User } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";

/**
 * The resellers whose customers a caller's query can reach at all (docs of the list, "Access level", and the house's
 * decisions where they are silent): a reseller's are those whose `parentReseller` the reseller is;
 * `includeSubresellers` adds the whole subtree; an ADMIN starts at the own customer too, `all` lifts that and
 * `parentReseller` narrows. Null for "every customer there is".
 */
export async function reachOf(
  database: Database,
  query: CustomerQuery,
  user: User,
  signal?: AbortSignal,
): Promise<string[] | null> {
  const reseller = startOfReach(query, user);
  if (reseller === null) return null;
  return query.includeSubresellers ? subtreeOf(database, reseller, signal) : [reseller];
}

function startOfReach(query: CustomerQuery, user: User): string | null {
  if (!isAdmin(user)) return user.customer;
  if (query.parentReseller) return query.parentReseller;
  return query.all ? null : user.customer;
}

/**
 * The reseller and all resellers below it. UNION, not UNION ALL: what was met once is not followed again, so a
 * reseller that is its own parent (the documentation's own sample is) or a ring of them ends.
 */
export async function subtreeOf(
  database: Database,
  reseller: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    sql`WITH RECURSIVE tree (id) AS (
      SELECT ${reseller}::text
      UNION
      SELECT customers.id FROM customers JOIN tree ON customers.parent_reseller = tree.id
      WHERE customers.is_reseller
    ) SELECT id FROM tree`,
    signal,
  );
  return rows.map(({ id }) => id);
}
