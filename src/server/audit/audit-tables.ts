/** Who was shown which credential of which customer, and when. Never the credential. */
export const auditTables = {
  name: "audit log",
  statements: [
    `CREATE TABLE audit_log (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at timestamptz NOT NULL,
      action text NOT NULL,
      employee text NOT NULL,
      access_level text NOT NULL,
      customer text NOT NULL,
      path text NOT NULL,
      request_id text NOT NULL
    )`,
    "CREATE INDEX audit_log_customer ON audit_log (customer, at)",
  ],
} as const;
