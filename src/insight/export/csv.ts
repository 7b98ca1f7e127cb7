import { asText } from "./as-text.ts";
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
