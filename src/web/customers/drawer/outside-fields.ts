import type { CustomerRecord, JsonObject } from "#contract/customer-record.ts";
import { documentedFields } from "#insight/documented-fields.ts";
import { valueAt } from "#insight/field-value.ts";

/** Something received that no row of the drawer is made for. */
export interface OutsideField {
  /** Names from the customer down, array positions among them: `["addresses", "0", "floor"]`. */
  path: readonly string[];
  value: unknown;
  /** `undocumented`: no such field is documented; `unreadable`: documented, but with another type of value. */
  reason: "undocumented" | "unreadable";
}

const documented: ReadonlySet<string> = new Set(documentedFields);
const parents: ReadonlySet<string> = new Set(documentedFields.flatMap(parentsOf));

/** `addresses[]._id` stands below `addresses` and `addresses[]`. */
function parentsOf(field: string): string[] {
  return Array.from(field.matchAll(/\[\]|\./g), ({ index }) => field.slice(0, index));
}

/**
 * Every part of a received customer that the documentation does not describe, with its place and value, so that
 * nothing which came is left out. An undocumented object is one entry, not one for each of its fields.
 */
export function outsideFields({ raw, unreadable }: CustomerRecord): OutsideField[] {
  const wrong = unreadable.map(
    (path): OutsideField => ({ path: path.split("."), value: valueAt(raw, path), reason: "unreadable" }),
  );
  return [...wrong, ...undocumentedBelow(raw, [], "", new Set(unreadable))];
}

function undocumentedBelow(
  value: JsonObject | readonly unknown[],
  path: readonly string[],
  field: string,
  unreadable: ReadonlySet<string>,
): OutsideField[] {
  return Object.entries(value).flatMap(([name, inner]): OutsideField[] => {
    const innerPath = [...path, name];
    if (unreadable.has(innerPath.join("."))) return [];
    const innerField = Array.isArray(value) ? `${field}[]` : joined(field, name);
    // No documented name holds a dot: `numberRentCount.singles` as one name is something else.
    const isOwnName = Array.isArray(value) || !/[.[]/.test(name);
    if (isOwnName && documented.has(innerField)) return [];
    if (!isOwnName || !parents.has(innerField))
      return [{ path: innerPath, value: inner, reason: "undocumented" }];
    return isBranch(inner) ? undocumentedBelow(inner, innerPath, innerField, unreadable) : [];
  });
}

function joined(field: string, name: string): string {
  return field === "" ? name : `${field}.${name}`;
}

function isBranch(value: unknown): value is JsonObject | unknown[] {
  return typeof value === "object" && value !== null;
}
