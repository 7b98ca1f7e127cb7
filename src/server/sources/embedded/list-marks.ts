import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";

/** A list without search and filters: all customers, or those of these resellers. */
export interface PlainList {
  resellers: readonly string[] | null;
  withDeleted: boolean;
}

/** A customer whose place in a list is known, so that a page near it is read without counting up from the first. */
export interface Mark {
  position: number;
  sort_key: string;
  id: string;
}

// No further apart than the longest page is long.
const apart = 500;
const everyone = "";

/**
 * Marks every 500th customer in the lists of all and of each reseller. A book is marked once, when it is loaded;
 * whoever changes customers later has to do it again.
 */
export async function markLists(database: Database): Promise<void> {
  await database.query(sql`
    INSERT INTO list_marks (reseller, with_deleted, position, total, sort_key, id)
    SELECT reseller, with_deleted, place - 1, total, sort_key, id FROM (
      SELECT reseller, with_deleted, sort_key, id,
        row_number() OVER (PARTITION BY reseller, with_deleted ORDER BY sort_key, id COLLATE "C") AS place,
        count(*) OVER (PARTITION BY reseller, with_deleted) AS total
      FROM customers
        CROSS JOIN LATERAL (VALUES (${everyone}), (parent_reseller)) AS reach (reseller)
        CROSS JOIN (VALUES (false), (true)) AS kind (with_deleted)
      WHERE reseller IS NOT NULL AND (with_deleted OR NOT is_deleted)
    ) AS placed
    WHERE place % ${apart} = 1`);
}

/** How many customers the list has; null where that was not kept. */
export async function keptTotal(
  database: Database,
  { resellers, withDeleted }: PlainList,
  signal?: AbortSignal,
): Promise<number | null> {
  const [row] = await database.query<{ total: number | null }>(
    sql`SELECT sum(total) AS total FROM list_marks
      WHERE reseller = ANY(${resellers ?? [everyone]}::text[]) AND with_deleted = ${withDeleted} AND position = 0`,
    signal,
  );
  return row?.total ?? null;
}

/** The last mark at `offset` or before it. Null at the beginning, and where several lists are read as one. */
export async function markBefore(
  database: Database,
  { resellers, withDeleted }: PlainList,
  offset: number,
  signal?: AbortSignal,
): Promise<Mark | null> {
  const [reseller, ...others] = resellers ?? [everyone];
  if (offset < apart || others.length > 0) return null;
  const [mark] = await database.query<Mark>(
    sql`SELECT position, sort_key, id FROM list_marks
      WHERE reseller = ${reseller} AND with_deleted = ${withDeleted} AND position <= ${offset}
      ORDER BY position DESC LIMIT 1`,
    signal,
  );
  return mark ?? null;
}
