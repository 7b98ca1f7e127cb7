const textArray = 1009;

/**
 * text[], which postgres.js by itself learns from a query of its own, the first on every new connection. It drops that
 * query's promise: where the connection breaks just then, nobody can handle the rejection, and it ends the process
 * (porsager/postgres#1205). So the driver does not ask, and the desk's only kind of list stands here. The lists hold
 * neither NULL nor other lists.
 */
export const textList = {
  to: textArray,
  from: [textArray],
  serialize: (texts: readonly string[]) => `{${texts.map(quoted).join(",")}}`,
  // PostgreSQL quotes only the texts that need it.
  parse: (list: string) =>
    [...list.matchAll(/"((?:[^"\\]|\\.)*)"|[^{},]+/gs)].map(
      ([bare, inQuotes]) => inQuotes?.replace(/\\(.)/gs, "$1") ?? bare,
    ),
};

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
