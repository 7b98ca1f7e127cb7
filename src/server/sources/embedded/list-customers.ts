import type { CustomerQuery } from "#contract/customer-query.ts";
import type { JsonObject } from "#contract/customer-record.ts";
import { isAdmin, type User } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { joinSql, type Sql, sql } from "#server/database/sql.ts";
import type { SourcePage } from "../customer-source.ts";
import { checkAccessLevel } from "./access-level.ts";
import { reachCondition } from "./reach.ts";
import { searchCondition } from "./search-condition.ts";

/**
 * Answers `GET /customer` from the demo book: the rows in Danish order of their names, then by id, and how many
 * there are in all. A page past the end has no rows and the true total. Throws 403 `access_denied`.
 */
export async function listCustomers(
  database: Database,
  query: CustomerQuery,
  user: User,
  signal: AbortSignal,
): Promise<SourcePage> {
  checkAccessLevel(user, query);
  const conditions = [await reachCondition(database, query, user, signal), ...chosen(query)];
  const where = whereAll(conditions.filter((condition) => condition !== null));
  const { offset, limit } = query;
  const column = query.full ? sql`document` : sql`condensed`;
  const rows = await database.query<{ customer: JsonObject }>(
    sql`SELECT ${column} AS customer FROM customers ${where} ORDER BY sort_key, id COLLATE "C" LIMIT ${limit} OFFSET ${offset}`,
    signal,
  );
  const customers = rows.map(({ customer }) => visibleTo(user, query, customer));
  // A page that is not full is the last one, and says how many there are; an empty one may be past the end.
  const isLast = rows.length < limit && (rows.length > 0 || offset === 0);
  const total = isLast ? offset + rows.length : await count(database, where, signal);
  return { offset, limit, total, customers };
}

/** Counting wants another plan than fetching a page (measured: a common word over a million rows), so it is its own. */
async function count(database: Database, where: Sql, signal: AbortSignal): Promise<number> {
  const [row] = await database.query<{ total: number }>(
    sql`SELECT count(*) AS total FROM customers ${where}`,
    signal,
  );
  return row?.total ?? 0;
}

/** One condition for each parameter that narrows; they are joined by AND, the documentation excludes none. */
function chosen(query: CustomerQuery): (Sql | null)[] {
  return [
    query.includeDeleted ? null : sql`NOT is_deleted`,
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
