import type { JsonObject } from "#contract/customer-record.ts";
import { secretPaths } from "#contract/secrets.ts";
import { documentedFields } from "../documented-fields.ts";
import type { Cell } from "./csv.ts";
import { isCredential, jsonWithoutSecrets } from "./without-secrets.ts";

const addressColumns = ["address", "zip", "city"] as const;

const secrets: ReadonlySet<string> = new Set(secretPaths);

/**
 * The columns that every sheet of all fields has, in the documentation's order; a list is one column. The address, which
 * the full form has only in its list of addresses, stands in three, as a sheet for letters needs it.
 */
export const sheetColumns: readonly string[] = [
  ...new Set(documentedFields.map((field) => field.replace(/\[\].*$/, ""))),
]
  .filter((field) => !secrets.has(field))
  .flatMap((field) => (field === "address" ? addressColumns : field));

/**
 * Customers as a table of everything that came, under the API's own paths (`finance.vatNumber`): the columns that every
 * sheet has first, behind them whatever else was there. A list of words has commas between them; other lists, and
 * `custom`, which may hold anything, are JSON. A credential has no column, not even for whether it is set.
 */
export function allFieldsTable(customers: readonly JsonObject[]): { head: string[]; rows: Cell[][] } {
  const flat = customers.map(flatten);
  const head = [...new Set([...sheetColumns, ...flat.flatMap((fields) => [...fields.keys()])])];
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
  // All three from one address: a street here and a town there would send the letter nowhere.
  if (addressColumns.some((column) => fields.get(column))) return fields;
  const primary = primaryAddress(customer);
  for (const column of addressColumns) fields.set(column, primary[column] ?? null);
  return fields;
}

/** The address that counts: the one that says so, else the first. */
function primaryAddress({ addresses }: JsonObject): Readonly<Record<string, unknown>> {
  const all = (Array.isArray(addresses) ? addresses : []).filter(isObject);
  return all.find(({ primary }) => primary === true) ?? all[0] ?? {};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return isListOfWords(value) ? value.join(", ") : jsonWithoutSecrets(value);
}

/** Texts that can be told apart again behind the commas. */
function isListOfWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && !item.includes(","));
}
