import type { Migration } from "#server/database/migrations.ts";

/**
 * What is read whole lies apart from what is searched, counted and ordered, which is then a fifth as much to go
 * through. It is `json`, not `jsonb`: nothing looks inside, and writing `jsonb` out as text was two thirds of the work
 * for a page of 500. The book is emptied, not converted: the start loads it anew, as it does for a new version.
 */
export const listMarkTables: Migration = {
  name: "list marks",
  statements: [
    "TRUNCATE customers, demo_book",
    "ALTER TABLE customers DROP condensed, DROP document",
    "CREATE TABLE customer_documents (id text PRIMARY KEY, condensed json NOT NULL, document json NOT NULL)",
    // Compressed, it takes a tenth less space and half as long again to read.
    "ALTER TABLE customer_documents ALTER document SET STORAGE EXTERNAL",
    // Every 500th customer of a list, with the list's total: list-marks.ts. The reseller of the list of all is ''.
    `CREATE TABLE list_marks (
      reseller text NOT NULL,
      with_deleted boolean NOT NULL,
      position integer NOT NULL,
      total integer NOT NULL,
      sort_key text COLLATE "C" NOT NULL,
      id text NOT NULL,
      PRIMARY KEY (reseller, with_deleted, position)
    )`,
  ],
};
