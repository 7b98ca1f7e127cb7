import type { CustomerQuery } from "#contract/customer-query.ts";
import type { JsonObject } from "#contract/customer-record.ts";
import { isAdmin, type User } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { joinSql, type Sql, sql } from "#server/database/sql.ts";
import type { SourcePage } from "../customer-source.ts";
import { checkAccessLevel } from "./access-level.ts";
import { keptTotal, markBefore } from "./list-marks.ts";
import { reachOf } from "./reach.ts";
import { searchCondition } from "./search-condition.ts";

// Quick to sort, and too few to meet soon on a walk through a large book.
const few = 1000;

/**
 * Answers `GET /customer` from the demo book: the rows in Danish order of their names, then by id, and how many
 * there are in all. A page past the end has no rows and the true total. Throws 403 `access_denied`.
 */
export async function listCustomers(
  database: Database,
  query: CustomerQuery,
  user: User,
  signal: AbortSignal,
): Promise<SourcePage<JsonObject>> {
  checkAccessLevel(user, query);
  const { offset, limit, includeDeleted } = query;
  const resellers = await reachOf(database, query, user, signal);
  const narrowed = chosen(query).filter((condition) => condition !== null);
  const plain = narrowed.length === 0 ? { resellers, withDeleted: includeDeleted } : null;
  const conditions = [
    ...(resellers ? [under(resellers)] : []),
    ...(includeDeleted ? [] : [sql`NOT is_deleted`]),
    ...narrowed,
  ];

  const kept = plain && (await keptTotal(database, plain, signal));
  const total = kept ?? (await count(database, conditions, signal));
  if (offset >= total) return { offset, limit, total, customers: [] };

  const start = plain && (await markBefore(database, plain, offset, signal));
  const fromStart = start ? [sql`(sort_key, id COLLATE "C") >= (${start.sort_key}, ${start.id})`] : [];
  const column = query.full ? sql`document` : sql`condensed`;
  const rows = await database.query<{ customer: JsonObject }>(
    sql`SELECT ${column} AS customer FROM (
        ${keys([...conditions, ...fromStart], total)}
        ORDER BY sort_key, id COLLATE "C" LIMIT ${limit} OFFSET ${offset - (start?.position ?? 0)}
      ) AS page JOIN customer_documents USING (id) ORDER BY sort_key, id COLLATE "C"`,
    signal,
  );
  return { offset, limit, total, customers: rows.map(({ customer }) => visibleTo(user, query, customer)) };
}

/**
 * Few are found first and then put in order. Left the choice, PostgreSQL takes a rare word for a common one and walks
 * the whole book in order, because 25 of them should turn up soon.
 */
function keys(conditions: readonly Sql[], total: number): Sql {
  const found = sql`SELECT id, sort_key FROM customers ${whereAll(conditions)}`;
  return total > few ? found : sql`WITH found AS MATERIALIZED (${found}) SELECT id, sort_key FROM found`;
}

/** Counting wants another plan than a page does, so it is a statement of its own. */
async function count(database: Database, conditions: readonly Sql[], signal: AbortSignal): Promise<number> {
  const [row] = await database.query<{ total: number }>(
    sql`SELECT count(*) AS total FROM customers ${whereAll(conditions)}`,
    signal,
  );
  return row?.total ?? 0;
}

/** Equal to the only one, not in a list of one: then the index of the reseller's customers gives their order too. */
function under(resellers: readonly string[]): Sql {
  const [reseller, ...others] = resellers;
  return others.length === 0
    ? sql`parent_reseller = ${reseller}`
    : sql`parent_reseller = ANY(${resellers}::text[])`;
}

/** One condition for each parameter that narrows; they are joined by AND, the documentation excludes none. */
function chosen(query: CustomerQuery): (Sql | null)[] {
  return [
    searchCondition(query.filter),
    query.customerIds.length > 0 ? sql`id = ANY(${query.customerIds}::text[])` : null,
    query.resellers ? sql`is_reseller` : null,
    query.flexcare ? sql`features && ARRAY['FLEXCARE']` : null,
    // "Resellers or customers that has the IPTV-private flag": the feature is that flag.
    query.iptvprivate ? sql`features && ARRAY['IPTVPRIVATE']` : null,
    // "Resellers and businesses that provides IPTV": the business feature, or a reseller with either.
    query.iptvproviders
      ? sql`(features && ARRAY['IPTVBUSINESS'] OR (is_reseller AND features && ARRAY['IPTVPRIVATE']))`
      : null,
  ];
}

function whereAll(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`` : sql`WHERE ${joinSql(conditions, " AND ")}`;
}

/** `iptv` comes only when asked for, condensed or full; `finance.durationMethod` is for ADMIN only. */
function visibleTo(user: User, query: CustomerQuery, customer: JsonObject): JsonObject {
  const { iptv, ...rest } = customer;
  const shown = query.iptvdevices && iptv !== undefined ? customer : rest;
  const { finance } = shown;
  if (isAdmin(user) || typeof finance !== "object" || finance === null) return shown;
  const { durationMethod: _, ...others } = finance as JsonObject; // an object of JSON
  return { ...shown, finance: others };
}
