import type { JsonObject } from "#contract/customer-record.ts";
import { secretPaths } from "#contract/secrets.ts";
import { documentedFields } from "../documented-fields.ts";
import type { Cell } from "./csv.ts";
import { isCredential, jsonWithoutSecrets } from "./without-secrets.ts";

const secrets: ReadonlySet<string> = new Set(secretPaths);

/** The columns that every sheet of all fields has, in the documentation's order; a list is one column. */
export const documentedColumns: readonly string[] = [
  ...new Set(documentedFields.map((field) => field.replace(/\[\].*$/, ""))),
].filter((field) => !secrets.has(field));

/**
 * Customers as a table of everything that came, under the API's own paths (`finance.vatNumber`): the documented columns
 * first, behind them whatever else was there. Lists, and `custom`, which may hold anything, are JSON. A credential has
 * no column, not even for whether it is set.
 */
export function allFieldsTable(customers: readonly JsonObject[]): { head: string[]; rows: Cell[][] } {
  const flat = customers.map(flatten);
  const head = [...new Set([...documentedColumns, ...flat.flatMap((fields) => [...fields.keys()])])];
  return { head, rows: flat.map((fields) => head.map((path) => cellOf(fields.get(path)))) };
}

function flatten(customer: JsonObject): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  function collect(object: object, parent: string) {
    for (const [name, value] of Object.entries(object)) {
      const path = parent + name;
      if (secrets.has(path) || isCredential(name, value)) continue;
      if (typeof value !== "object" || value === null || Array.isArray(value) || path === "custom")
        fields.set(path, value);
      else collect(value, `${path}.`);
    }
  }
  collect(customer, "");
  return fields;
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return jsonWithoutSecrets(value);
}
