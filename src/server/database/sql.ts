/** A statement or a part of one: SQL text with its values beside it, never inside it. */
export class Sql {
  readonly parts: readonly string[];
  readonly values: readonly unknown[];

  constructor(parts: readonly string[], values: readonly unknown[]) {
    this.parts = parts;
    this.values = values;
  }
}

/**
 * Tagged template for SQL. Every `${value}` becomes a bound parameter, every `${sql`…`}` is spliced in with its
 * own parameters, so a statement can be put together from parts and no value can ever become SQL. (A class, not a
 * shape: JSON that came in from outside can look like a part, but cannot be one.)
 */
export function sql(strings: TemplateStringsArray, ...inserts: readonly unknown[]): Sql {
  const parts: string[] = [strings[0] ?? ""];
  const values: unknown[] = [];
  for (const [index, insert] of inserts.entries()) {
    const after = strings[index + 1] ?? "";
    if (insert instanceof Sql) {
      const [first = "", ...rest] = insert.parts;
      parts.push(`${parts.pop() ?? ""}${first}`, ...rest);
      parts.push(`${parts.pop() ?? ""}${after}`);
      values.push(...insert.values);
    } else {
      values.push(insert);
      parts.push(after);
    }
  }
  return new Sql(parts, values);
}

/** Joins parts with `separator` (itself SQL of ours, never a value); nothing becomes the empty part. */
export function joinSql(pieces: readonly Sql[], separator: string): Sql {
  const glue = new Sql([separator], []);
  const [first = sql``, ...rest] = pieces;
  return rest.reduce((all, piece) => sql`${all}${glue}${piece}`, first);
}

/** The text with `$1…$n` and the values, as the drivers take them. */
export function toStatement({ parts, values }: Sql): { text: string; values: unknown[] } {
  const text = parts.reduce((all, part, index) => `${all}$${index}${part}`);
  return { text, values: [...values] };
}
