import { oneLine } from "./one-line.ts";

/** What a sheet would run instead of show; a leading plus is a phone number's as a rule, and letters behind it are not. */
const formula = /^(?:[=@]|[+-](?![\d\s()./-]*$))/;

/**
 * Values as one row of text, a tab between them, so that it fits a sheet's cells. No value can add a cell or a row, and
 * none is taken for a formula: an apostrophe in front tells a sheet that this is text.
 */
export function rowText(values: readonly (string | null | undefined)[]): string {
  return values
    .map((value) => oneLine(value ?? ""))
    .map((value) => (formula.test(value) ? `'${value}` : value))
    .join("\t");
}
