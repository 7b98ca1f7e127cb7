// Large enough to be quick on both engines, small enough for the memory of the embedded one.
const chunkLength = 4 * 1024 * 1024;

/** The COPY statement that reads lines of text from `source`. */
export function copyStatement(table: string, columns: readonly string[], source: string): string {
  return `COPY ${table} (${columns.join(", ")}) FROM ${source}`;
}

/** Lines put together to chunks: a message for each line would cost more than the line. */
export function* chunksOf(lines: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const line of lines) {
    chunk += line;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
