import { createContext, use } from "react";
import type { AnyFinding } from "#insight/findings/find-findings.ts";

/**
 * Rules whose finding is said again beside the field. The others are already said there in another way: by the check
 * behind a number, by the state of an integration, by the mark of an unknown code.
 */
const saidBesideField: ReadonlySet<AnyFinding["id"]> = new Set([
  "invoice-address-missing",
  "email-shape",
  "number-rent-overdue",
  "reseller-login-security",
  "usage-limit-missing",
  "zip-shape",
  "zip-city",
]);

/** The findings by the path of the row that they stand beside (`finance.emailAddress`, `addresses.1.address`). */
export type FindingsByRow = ReadonlyMap<string, readonly AnyFinding[]>;

export function findingsByRow(findings: readonly AnyFinding[]): FindingsByRow {
  const byRow = new Map<string, AnyFinding[]>();
  for (const finding of findings) {
    const row = rowOf(finding);
    if (row !== null) byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  return byRow;
}

/** The row of the last field: of a method and its missing address, the address is what is to be filled in. */
function rowOf({ id, fields }: AnyFinding): string | null {
  const field = fields.at(-1);
  if (field === undefined || !saidBesideField.has(id)) return null;
  // Street, postal code and city of an address are one row.
  return field.replace(/^addresses\[(\d+)\].*$/, "addresses.$1.address");
}

const none: readonly AnyFinding[] = [];

export const FindingsContext = createContext<FindingsByRow>(new Map());

/** What was found about the row at `path`. */
export function useFindingsAt(path: string): readonly AnyFinding[] {
  return use(FindingsContext).get(path) ?? none;
}
