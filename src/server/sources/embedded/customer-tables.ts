import type { Migration } from "#server/database/migrations.ts";

/**
 * The demo book. A customer is kept as the platform would answer it, once full and once condensed, with the columns
 * beside it that `GET /customer` selects and orders by.
 */
export const customerTables: Migration = {
  name: "customers",
  statements: [
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    `CREATE TABLE customers (
      id text PRIMARY KEY,
      parent_reseller text,
      is_reseller boolean NOT NULL,
      is_deleted boolean NOT NULL,
      features text[] NOT NULL,
      sort_key text COLLATE "C" NOT NULL,
      search text NOT NULL,
      condensed jsonb NOT NULL,
      document jsonb NOT NULL
    )`,
    'CREATE INDEX customers_order ON customers (sort_key, id COLLATE "C")',
    'CREATE INDEX customers_of_reseller ON customers (parent_reseller, sort_key, id COLLATE "C")',
    "CREATE INDEX customers_resellers ON customers (parent_reseller) WHERE is_reseller",
    "CREATE INDEX customers_search ON customers USING gin (search gin_trgm_ops)",
    "CREATE INDEX customers_features ON customers USING gin (features)",
    "CREATE TABLE demo_book (version integer NOT NULL, customers integer NOT NULL)",
  ],
};
