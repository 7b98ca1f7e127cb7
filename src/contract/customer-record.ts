import { type Customer, customerSchema } from "./customer.ts";
import { z } from "./zod.ts";

export type JsonObject = Record<string, unknown>;

/**
 * A customer as received and as understood. `customer` is safe to read by type; `raw` is everything that came,
 * untouched; `unreadable` names the fields (`finance.vatNumber`) whose value had a type the documentation does
 * not allow: they are missing from `customer` and still there in `raw`. Without any, the two are one object.
 */
export interface CustomerRecord {
  customer: Customer;
  raw: JsonObject;
  unreadable: readonly string[];
}

const nothing: readonly string[] = [];

/**
 * Reads one customer out of whatever came. A field of the wrong type costs that field, never the record;
 * returns null only for what is no object or has no string `_id`.
 */
export function readCustomer(json: unknown): CustomerRecord | null {
  if (!isJsonObject(json)) return null;
  const issues = issuesOf(json);
  if (issues.length === 0) return { customer: asCustomer(json), raw: json, unreadable: nothing };

  const paths = issues.map((issue) => issue.path);
  if (paths.some((path) => path.length === 0 || path[0] === "_id")) return null;
  // Last first: taking an item out of an array moves only the items behind it.
  const rest = paths.reduceRight<unknown>((value, path) => without(value, path), json);
  if (!isJsonObject(rest) || issuesOf(rest).length > 0) return null;
  const unreadable = paths.map((path) => path.map(String).join("."));
  return { customer: asCustomer(rest), raw: json, unreadable };
}

/** An object in JSON's sense: no list and no null. */
export const isJsonObject = (json: unknown): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const issuesOf = (json: JsonObject) => customerSchema.safeParse(json).error?.issues ?? [];

/** Of an object without issues. The schema changes no value, so what it gives is a copy, which a page would only keep. */
const asCustomer = (json: JsonObject) => json as Customer;

/** A copy of `value` without the property or array item at `path`. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...deeper] = path;
  if (key === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (deeper.length === 0) return value.filter((_, index) => index !== key);
    return value.map((item, index) => (index === key ? without(item, deeper) : item));
  }
  const entries = Object.entries(value).filter(([name]) => name !== key || deeper.length > 0);
  return Object.fromEntries(
    entries.map(([name, item]) => [name, name === key ? without(item, deeper) : item]),
  );
}

const pageSchema = z.object({
  offset: z.number(),
  limit: z.number(),
  total: z.number(),
  customers: z.array(z.unknown()),
});

/** The list's answer. `unreadableRows` counts rows that are no customers at all; the others are never hidden. */
export interface CustomerPage {
  offset: number;
  limit: number;
  total: number;
  customers: CustomerRecord[];
  unreadableRows: number;
}

/** Reads the envelope of `GET /api/customer`; throws a ZodError when it is none. */
export function readCustomerPage(json: unknown): CustomerPage {
  const { customers, ...envelope } = pageSchema.parse(json);
  const records = customers.map(readCustomer).filter((record) => record !== null);
  return { ...envelope, customers: records, unreadableRows: customers.length - records.length };
}
