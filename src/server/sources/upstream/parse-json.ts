/** JSON as it came, or in words what was wrong with it. The words never quote it. */
export type JsonReading = { json: unknown; flaw?: never } | { flaw: string; json?: never };

// Documented objects nest five deep, and `custom` has 4 kB for as many brackets as it likes (redaction hides what it
// does not care to walk). Deeper than this is an attack on whatever walks the answer later.
const maxDepth = 2_500;

export function parseJson(text: string): JsonReading {
  if (text.trim() === "") return { flaw: "an empty body" };
  if (isTooDeep(text)) return { flaw: "a body that nests too deep" };
  try {
    return { json: JSON.parse(text) };
  } catch {
    // The parser's own message quotes the text around the mistake, which may be anybody's data.
    return { flaw: "a body that is no JSON" };
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === "\\") at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") {
      depth++;
      if (depth > maxDepth) return true;
    } else if (character === "}" || character === "]") depth--;
  }
  return false;
}
