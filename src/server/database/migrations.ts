import { auditTables } from "#server/audit/audit-tables.ts";
import { sessionTables } from "#server/sessions/session-tables.ts";
import { customerTables } from "#server/sources/embedded/customer-tables.ts";
import { employeeTables } from "#server/sources/embedded/employee-tables.ts";
import { listMarkTables } from "#server/sources/embedded/list-mark-tables.ts";
import { viewTables } from "#server/views/view-tables.ts";

/** One step of the schema. Applied once, in order; a step that has shipped is never edited, only followed. */
export interface Migration {
  name: string;
  statements: readonly string[];
}

export const migrations: readonly Migration[] = [
  sessionTables,
  auditTables,
  customerTables,
  employeeTables,
  viewTables,
  listMarkTables,
];
