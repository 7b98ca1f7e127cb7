import type { CustomerQuery } from "#contract/customer-query.ts";
import type { JsonObject } from "#contract/customer-record.ts";
import { type CustomerKey, customers } from "./conformance-customers.ts";
import type { EmployeeKey } from "./conformance-employees.ts";

/** One request to `list` and the one right answer to it, on every source. */
export interface ConformanceCase {
  name: string;
  who: EmployeeKey;
  /** What differs from a request without parameters. */
  query: Partial<CustomerQuery>;
  expect: Expected;
}

/** The rows in their order, and `total` where it is not their number; or `<status> <key>` of the refusal. */
type Expected = { rows: CustomerKey[]; total?: number; contents?: Contents } | { error: string };

/** Values that a row must have; null stands for "without a value", left out or null. */
type Contents = Partial<Record<CustomerKey, JsonObject>>;

/** The customers that a text names, so that long tables can be read. Throws for a name that is not in the book. */
export function rows(names: string): CustomerKey[] {
  return names
    .split(/\s+/)
    .filter((name) => name !== "")
    .map((name) => {
      if (!isCustomerKey(name)) throw new Error(`There is no ${name} in the conformance book.`);
      return name;
    });
}

export function idOf(key: CustomerKey): string {
  return customers[key]._id;
}

function isCustomerKey(name: string): name is CustomerKey {
  return Object.hasOwn(customers, name);
}
