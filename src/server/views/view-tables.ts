/**
 * Saved views of the customer list, each under the user whose it is: the source's kind and its employee, so that a desk
 * that moves from the demo book to the platform gives nobody another's views. Versions come from one sequence: a
 * view that was deleted and made again never has one that it had before.
 */
export const viewTables = {
  name: "saved views",
  statements: [
    "CREATE SEQUENCE saved_view_versions",
    `CREATE TABLE saved_views (
      source text NOT NULL,
      employee text NOT NULL,
      id text NOT NULL,
      name text NOT NULL,
      search text NOT NULL,
      layout jsonb NOT NULL,
      version bigint NOT NULL,
      updated_at timestamptz NOT NULL,
      PRIMARY KEY (source, employee, id)
    )`,
  ],
} as const;
