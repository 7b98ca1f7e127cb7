import type { DemoLogins } from "#contract/session.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { demoEmployees } from "#server/demo-book/demo-employees.ts";
import { codeOf, stepAt } from "./authenticator.ts";

/** The demo book's logins, each with the second step that would be accepted now (an SMS only once it was sent). */
export async function demoLogins(database: Database, now: Date): Promise<DemoLogins> {
  const sent = await database.query<{ employee: string; code: string }>(
    sql`SELECT employee, code FROM demo_sms WHERE expires_at > ${now}`,
  );
  const smsCodes = new Map(sent.map(({ employee, code }) => [employee, code]));
  const used = await database.query<{ id: string; authenticator_step: number }>(
    sql`SELECT id, authenticator_step FROM employees WHERE authenticator_step > 0`,
  );
  const usedSteps = new Map(used.map(({ id, authenticator_step }) => [id, authenticator_step]));
  return demoEmployees.map((employee) => ({
    username: employee.username,
    password: employee.password,
    accessLevel: employee.accessLevel,
    name: employee.name,
    codeField: employee.secondStep,
    code: employee.authenticatorSecret
      ? codeOf(
          Buffer.from(employee.authenticatorSecret, "hex"),
          // A code counts once; the next one is accepted a step early.
          Math.max(stepAt(now), (usedSteps.get(employee.id) ?? 0) + 1),
        )
      : (smsCodes.get(employee.id) ?? null),
  }));
}
