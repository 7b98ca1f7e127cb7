import type { JsonObject } from "#contract/customer-record.ts";
import type { Database } from "#server/database/database.ts";
import { customerColumns, customerLines, documentColumns } from "./customer-row.ts";

// Some 4 MB: enough for COPY to be quick, little beside what the embedded engine takes anyway.
const batchSize = 2000;

interface Batch {
  customers: string[];
  documents: string[];
}

/** Adds full customers through COPY. While the database takes one batch, the next one is made. */
export async function addCustomers(database: Database, customers: Iterable<JsonObject>): Promise<void> {
  let taken: Promise<void> = Promise.resolve();
  for (const batch of batchesOf(customers)) {
    await taken;
    taken = add(database, batch);
  }
  await taken;
}

async function add(database: Database, batch: Batch): Promise<void> {
  await database.copyIn("customers", customerColumns, batch.customers);
  await database.copyIn("customer_documents", documentColumns, batch.documents);
}

function* batchesOf(customers: Iterable<JsonObject>): Generator<Batch> {
  let batch: Batch = { customers: [], documents: [] };
  for (const customer of customers) {
    const lines = customerLines(customer);
    batch.customers.push(lines.customer);
    batch.documents.push(lines.document);
    if (batch.customers.length < batchSize) continue;
    yield batch;
    batch = { customers: [], documents: [] };
  }
  yield batch;
}
