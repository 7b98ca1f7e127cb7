import { secretSchema } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { documentedFields } from "./documented-fields.ts";

/** What a customer holds at a path; `undefined` where it holds nothing. A credential is only known to be there. */
export type ComparedValue = string | number | boolean | undefined | { secret: true };

export interface ComparedField {
  /** From the customer down: `finance.vatNumber`, `addresses[0].zip`, `features`. */
  path: string;
  /** One for each customer, in their order. */
  values: ComparedValue[];
  differs: boolean;
}

/** The order of the documentation, and behind it what the documentation does not list. */
const order = new Map<string, number>(documentedFields.map((field, index) => [field, index]));

/**
 * Lays customers side by side, value by value. Absent, null, blank and a credential that is not set are one, as the
 * documentation lets properties without a value be left out; a list of plain values (features) is one value, whatever
 * its order. A path where no customer has anything is left out. Always different and never worth a line: `_id`s.
 */
export function compareCustomers(records: readonly CustomerRecord[]): ComparedField[] {
  const columns = records.map(({ raw }) => new Map(leavesOf(raw, "")));
  const paths = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  return paths
    .filter((path) => !/(^|\.)_id$/.test(path))
    .sort((one, other) => rank(one) - rank(other) || naturally.compare(one, other))
    .map((path) => {
      const values = columns.map((column) => column.get(path));
      const [first, ...others] = values.map((value) => JSON.stringify(value));
      return { path, values, differs: others.some((other) => other !== first) };
    });
}

const naturally = new Intl.Collator("en", { numeric: true });

function rank(path: string): number {
  return order.get(path.replace(/\[\d+\]/g, "[]")) ?? documentedFields.length;
}

function leavesOf(value: unknown, path: string): [string, ComparedValue][] {
  if (value === null || value === undefined) return [];
  const secret = secretSchema.safeParse(value);
  if (secret.success) return secret.data.set ? [[path, { secret: true }]] : [];
  if (Array.isArray(value)) return leavesOfList(value, path);
  if (typeof value === "object")
    return Object.entries(value).flatMap(([name, inner]) =>
      leavesOf(inner, path === "" ? name : `${path}.${name}`),
    );
  if (typeof value === "number" || typeof value === "boolean") return [[path, value]];
  const text = String(value);
  return text.trim() === "" ? [] : [[path, text]];
}

function leavesOfList(items: readonly unknown[], path: string): [string, ComparedValue][] {
  const isPlain = items.every((item) => typeof item !== "object");
  if (!isPlain) return items.flatMap((item, index) => leavesOf(item, `${path}[${index}]`));
  return items.length === 0 ? [] : [[path, [...new Set(items.map(String))].sort().join(", ")]];
}
