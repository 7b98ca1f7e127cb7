import { danishDay } from "./danish-day.ts";

/** What a cell can hold. A text stays text; a number and a date are for the sheet to count with. */
export type Cell = string | number | boolean | Date | null;

/**
 * A table as CSV for a Danish Excel (docs/decisions/017): UTF-8 with a byte order mark, `;` between cells, CRLF after
 * each row, every text in quotes, a decimal comma. `head` are texts too: an undocumented field may be called anything.
 */
export function writeCsv(head: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [head.map(written).join(";")];
  for (const row of rows) lines.push(row.map(written).join(";"));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null || cell === "") return "";
  if (cell instanceof Date) return danishDay(cell);
  // A point would make a Danish sheet read 1.5 as the first of May.
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "boolean") return String(cell);
  return `"${asText(cell).replaceAll('"', '""')}"`;
}

/**
 * A text that a sheet would run or change, with an apostrophe in front, the sheet's own sign for text. A text that
 * begins with one gets another, so that taking the first one off always gives back what was stored. So does a formula
 * behind a separator inside, because to a sheet with another separator than ours it is a cell of its own.
 */
export function asText(text: string): string {
  const marked = text.replace(separatorsThen, (run: string, formula: string) =>
    formula ? run.replace(/[,;\t\r\n]/g, (separator) => `${separator}'`) : run,
  );
  return text.startsWith("'") || isFormula(text) || isReadAsNumber(text) ? `'${marked}` : marked;
}

/**
 * OWASP ASVS 5.0, 1.2.10: `=`, `+`, `-`, `@`, tab and NUL; with them the full-width and small forms, which a Japanese
 * or Chinese Excel takes for the same, and whatever blanks or invisible characters a sheet drops from the front.
 */
const formulaSigns = "[=+\\-@\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20]";
const formulaStart = new RegExp(`^[\\s\\p{Cc}\\p{Cf}]*${formulaSigns}`, "u");

/**
 * From a separator over all that a sheet may drop or split at, to a formula's sign if one follows. Apostrophes belong
 * to it, so that marks change nothing about where marks are. One match for a whole run, or a thousand empty lines
 * would be looked through a thousand times.
 */
const separatorsThen = new RegExp(`[,;\\t\\r\\n][\\s\\p{Cc}\\p{Cf}'",;]*(${formulaSigns}?)`, "gu");

function isFormula(text: string): boolean {
  return formulaStart.test(text) || /^\s*\p{Cc}/u.test(text);
}

/** Longer than this, a sheet shows digits as 5,79E+12 (a GLN), and from the sixteenth on it makes them zeros. */
const mostDigits = 11;
const power = /^\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/** Would it come out as another number (007), a power (52e34), a date (7-11) or a time (24:7)? */
function isReadAsNumber(text: string): boolean {
  const compact = text.trim();
  if (/^\d+$/.test(compact)) return compact.length > mostDigits || /^0\d/.test(compact);
  return /^\d[\d.,:/-]*$/.test(compact) || power.test(compact);
}
