import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { narrowCustomers, readNarrowing } from "#insight/narrow-customers.ts";
import { sortCustomers } from "#insight/sort-customers.ts";
import { findInAll } from "./finding-ids.ts";

interface AsListedOptions {
  /** A reseller's name, or its id. */
  nameOf: (resellerId: string) => string;
  signal: AbortSignal;
}

/**
 * Those of the customers that the list shows, in its order. They have to be answers to `withNeededFields(query)`: what is
 * not in them neither sorts nor narrows.
 */
export async function asListed(
  records: readonly CustomerRecord[],
  { sort, narrow }: ListQuery,
  { nameOf, signal }: AsListedOptions,
): Promise<readonly CustomerRecord[]> {
  const narrowing = readNarrowing(narrow);
  const findingsOf = narrowing.findings.length > 0 ? await findInAll(records, signal) : () => [];
  const narrowed = narrow ? narrowCustomers(records, narrowing, findingsOf) : records;
  return sort ? sortCustomers(narrowed, sort, nameOf) : narrowed;
}
