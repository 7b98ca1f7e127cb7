import { readFileSync, writeFileSync } from "node:fs";

const document = "docs/performance.md";

/** Replaces what stands between the marks of `section` in docs/performance.md; the words around stay. */
export function writeSection(section: string, text: string): void {
  const [begin, end] = [`<!-- ${section} -->`, `<!-- end of ${section} -->`];
  const whole = readFileSync(document, "utf8");
  const [before, rest] = whole.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${document} has no section ${section}.`);
  writeFileSync(document, `${before}${begin}\n${text.trim()}\n${end}${after}`);
}

/** A Markdown table. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const write = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [write(head), write(head.map(() => "---")), ...lines.map(write)].join("\n");
}

/** Three digits that count: 1234, 123, 12.3, 1.23. */
export function figure(value: number): string {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
