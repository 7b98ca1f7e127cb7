import { accessLevels } from "#contract/access-levels.ts";
import { loginCodeFields, type User } from "#contract/session.ts";
import { z } from "#contract/zod.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { hashPassword } from "./password.ts";

const employeeSchema = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  customer: z.string(),
  access_level: z.enum(accessLevels),
  language: z.nullable(z.enum(["da", "en"])),
  disabled: z.boolean(),
  password_hash: z.string(),
  second_step: z.nullable(z.enum(loginCodeFields)),
  authenticator_secret: z.nullable(z.string()),
  authenticator_step: z.number(),
  customer_name: z.nullable(z.string()),
  reseller_skin: z.nullable(z.string()),
});
export type Employee = z.infer<typeof employeeSchema>;

/** The employee who signs in with this name, in any case, or null. */
export async function findEmployee(database: Database, username: string): Promise<Employee | null> {
  const [row] = await database.query(sql`
    SELECT employees.*, document ->> 'name' AS customer_name, document ->> 'resellerSkin' AS reseller_skin
    FROM employees LEFT JOIN customer_documents ON customer_documents.id = employees.customer
    WHERE username = ${username.trim().toLowerCase()}`);
  return row === undefined ? null : employeeSchema.parse(row);
}

export function userOf(employee: Employee): User {
  return {
    employee: employee.id,
    customer: employee.customer,
    accessLevel: employee.access_level,
    name: employee.name,
    customerName: employee.customer_name,
    language: employee.language,
    resellerSkin: employee.reseller_skin,
  };
}

/** An employee to be, with the password in clear. */
export interface NewEmployee {
  id: string;
  username: string;
  password: string;
  name: string;
  customer: string;
  accessLevel: User["accessLevel"];
  language: User["language"];
  secondStep: Employee["second_step"];
  /** The key of the authenticator app, base32-free: the bytes in hex. Only with that second step. */
  authenticatorSecret: string | null;
}

export async function addEmployees(database: Database, employees: readonly NewEmployee[]): Promise<void> {
  const hashes = await Promise.all(employees.map(({ password }) => hashPassword(password)));
  for (const [index, employee] of employees.entries()) {
    await database.query(sql`
      INSERT INTO employees (id, username, name, customer, access_level, language, password_hash, second_step,
        authenticator_secret)
      VALUES (${employee.id}, ${employee.username.toLowerCase()}, ${employee.name}, ${employee.customer},
        ${employee.accessLevel}, ${employee.language}, ${hashes[index]}, ${employee.secondStep},
        ${employee.authenticatorSecret})`);
  }
}
