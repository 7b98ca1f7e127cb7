import { type CustomerRecord, readCustomer } from "#contract/customer-record.ts";

/** A customer read out of these fields the way the app reads one. */
export function recordOf(fields: object): CustomerRecord {
  const record = readCustomer({ _id: "52f4fd7734697b28ccaf77ec", ...fields });
  if (!record) throw new Error("the test's customer is unreadable");
  return record;
}
