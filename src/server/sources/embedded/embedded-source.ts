import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { addDemoBook } from "#server/demo-book/add-demo-book.ts";
import type { CustomerSource } from "../customer-source.ts";
import { demoLogins } from "./demo-logins.ts";
import { listCustomers } from "./list-customers.ts";
import { login } from "./login.ts";
import { listResellers } from "./resellers-list.ts";

interface EmbeddedOptions {
  /** Size of the demo book that an empty database gets; 0 leaves it empty. */
  demoCustomers: number;
  now?: () => Date;
}

/** The documented contract, answered from the desk database itself. */
export async function createEmbeddedSource(
  database: Database,
  { demoCustomers, now = () => new Date() }: EmbeddedOptions,
): Promise<CustomerSource> {
  if (demoCustomers > 0) await addDemoBook(database, demoCustomers);
  return {
    kind: "embedded",
    login: (request) => login(database, request, now()),
    logout: async () => undefined, // there is no token: the desk's own session is all there is to end
    list: (query, caller, signal) => listCustomers(database, query, caller.user, signal),
    resellers: (caller, signal) => listResellers(database, caller.user, signal),
    check: async (signal) => {
      await database.query(sql`SELECT 1 FROM customers LIMIT 1`, signal);
    },
    demoLogins: () => demoLogins(database, now()),
  };
}
