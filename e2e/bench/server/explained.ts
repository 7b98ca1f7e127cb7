import { parseRequest } from "#contract/customer-query.ts";
import type { User } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { listCustomers } from "#server/sources/embedded/list-customers.ts";

/** Milliseconds that PostgreSQL itself says it takes to plan and run the desk's own statements for `search`. */
export async function explained(database: Database, search: string, user: User): Promise<number> {
  const { query } = parseRequest(new URLSearchParams(search));
  if (!query) throw new Error(`The API takes no ${search}.`);
  let time = 0;
  const counted: Database = {
    ...database,
    query: async (statement, signal) => {
      const [plan] = await database.query<{ "QUERY PLAN": Plan[] }>(
        sql`EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`,
      );
      for (const part of plan?.["QUERY PLAN"] ?? []) time += part["Planning Time"] + part["Execution Time"];
      return database.query(statement, signal);
    },
  };
  await listCustomers(counted, query, user, AbortSignal.timeout(60_000));
  return time;
}

interface Plan {
  "Planning Time": number;
  "Execution Time": number;
}
