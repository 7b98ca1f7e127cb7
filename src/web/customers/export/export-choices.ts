import type { CustomerQuery } from "#contract/customer-query.ts";

/** What the dialog asks: which customers, which of their fields, and how they are written. */
export interface ExportChoices {
  scope: "selected" | "matching";
  columns: "shown" | "all";
  format: "csv" | "json";
}

/** JSON is the record as the API gave it; picking columns would make it neither the API's nor a table. */
export function wantsAllFields({ columns, format }: ExportChoices): boolean {
  return format === "json" || columns === "all";
}

/** What to ask for, so that the answer holds what is wanted; the full form has no device counts unless asked. */
export function withWantedFields<Query extends CustomerQuery>(query: Query, choices: ExportChoices): Query {
  return wantsAllFields(choices) ? { ...query, full: true, iptvdevices: true } : query;
}
