import type { Migration } from "#server/database/migrations.ts";

/** Who may sign in to the embedded source. `second_step` is the login field that the employee has to send as well. */
export const employeeTables: Migration = {
  name: "employees",
  statements: [
    `CREATE TABLE employees (
      id text PRIMARY KEY,
      username text NOT NULL UNIQUE,
      name text NOT NULL,
      customer text NOT NULL,
      access_level text NOT NULL,
      language text,
      disabled boolean NOT NULL DEFAULT false,
      password_hash text NOT NULL,
      second_step text,
      authenticator_secret text,
      authenticator_step bigint NOT NULL DEFAULT 0
    )`,
    `CREATE TABLE sms_codes (
      employee text PRIMARY KEY REFERENCES employees (id),
      code_hash text NOT NULL,
      expires_at timestamptz NOT NULL,
      tries integer NOT NULL DEFAULT 0
    )`,
    // There is no gateway behind the demo book: what would be sent lies here, and the login page shows it.
    `CREATE TABLE demo_sms (
      employee text PRIMARY KEY REFERENCES employees (id),
      code text NOT NULL,
      expires_at timestamptz NOT NULL
    )`,
  ],
};
