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

/** A cell's text as it was stored: without the apostrophe that tells a sheet that it is text. */
export const stored = (cell: string) => cell.replace(/^'/, "");
