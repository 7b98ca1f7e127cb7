/**
 * Live sessions. The id itself is only in the browser's cookie: whoever reads this table (a backup, a replica)
 * can use no session, and without the sealing key no token of the platform.
 */
export const sessionTables = {
  name: "sessions",
  statements: [
    `CREATE TABLE sessions (
      id_hash text PRIMARY KEY,
      signed_in jsonb NOT NULL,
      sealed_token text,
      created_at timestamptz NOT NULL,
      seen_at timestamptz NOT NULL
    )`,
    "CREATE INDEX sessions_seen_at ON sessions (seen_at)",
  ],
} as const;
