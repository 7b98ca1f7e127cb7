/** A CSV as RFC 4180 reads it, with `;` between the cells: its rows of texts, the byte order mark left out. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|$)/gy;
  cell.lastIndex = csv.startsWith("\ufeff") ? 1 : 0;
  while (cell.lastIndex < csv.length) {
    const place = cell.lastIndex;
    const match = cell.exec(csv);
    if (!match) throw new Error(`no cell at ${place}: ${csv.slice(place, place + 40)}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n" && cell.lastIndex < csv.length) rows.push([]);
  }
  return rows;
}

/**
 * All cells as a sheet finds them that takes another separator: quotes count at the beginning of what is a cell to it,
 * and what follows them up to its separator belongs to the cell.
 */
export function readCsvAs(separator: "," | "\t", csv: string): string[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"?)?([^${separator}\r\n]*)(?:${separator}|\r\n|\r|\n|$)`, "gy");
  cell.lastIndex = csv.startsWith("\ufeff") ? 1 : 0;
  const cells: string[] = [];
  while (cell.lastIndex < csv.length) {
    const [, quoted = "", rest = ""] = cell.exec(csv) ?? [];
    cells.push(quoted.replaceAll('""', '"') + rest);
  }
  return cells;
}

/** A cell's text as it was stored: without the apostrophes that tell a sheet that it is text, in front and inside. */
export const stored = (cell: string) => cell.replace(/^'/, "").replace(marksInside, "$1");

const marksInside =
  /([,;\t\r\n])'(?=[\s\p{Cc}\p{Cf}'",;]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20])/gu;
