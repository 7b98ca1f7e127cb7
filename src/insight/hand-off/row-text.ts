import { asText } from "#insight/export/as-text.ts";
import { oneLine } from "./one-line.ts";

/**
 * Values as one row of text, a tab between them, so that it fits a sheet's cells. No value can add a cell or a row, and
 * none is run or changed: what a file for a sheet marks as text (docs/decisions/017) is marked here too.
 */
export function rowText(values: readonly (string | null | undefined)[]): string {
  return values.map((value) => cell(oneLine(value ?? ""))).join("\t");
}

/** With a quotation mark in front, a sheet would read on to the next one, over tabs, and run what stands between. */
function cell(text: string): string {
  const marked = asText(text);
  return marked.startsWith('"') ? `'${marked}` : marked;
}
