import { isSecretName, secretPaths } from "#contract/secrets.ts";

/** What a browser gets in place of a credential: that there is a field, and whether it holds anything. */
interface HiddenSecret {
  secret: true;
  set: boolean;
}

// The names of the documented five, in case the rule for names ever misses one of them.
const documentedNames = new Set(secretPaths.map((path) => path.slice(path.lastIndexOf(".") + 1)));

// A book repeats the same two hundred names in every row, and the rule is a regular expression. Bounded, because
// `custom` may hold any number of names.
const knownNames = new Map<string, boolean>();
const knownNamesLimit = 5000;

// Deeper than any customer and far from the end of the stack: 4 kB of `custom` can nest 2,000 levels.
const maxDepth = 400;

/**
 * The one serializer between a source and a browser: a copy of `value` (anything that JSON can hold) in which each
 * credential is replaced by `{secret: true, set: boolean}` and all else is the same. Every row of every source
 * passes here; masking route by route is how others leaked (Keycloak CVE-2026-17048, Argo CD CVE-2025-55190).
 * Never changes `value`; parts without a credential are shared with it, which keeps 500 full customers cheap.
 */
export function redact<Value>(value: Value): Value {
  // The shape stays: what is replaced stands under names that every reader takes as unknown.
  return redactPart("", value, 0) as Value;
}

/** Does redaction replace a property of this name and value? Reveal gives out nothing else. */
export function isHidden(name: string, value: unknown): boolean {
  if (typeof value === "boolean") return false; // a flag such as `tokenRequired` is no credential
  return isSecret(name) || isTextWithSecret(value);
}

function redactPart(name: string, value: unknown, depth: number): unknown {
  if (isHidden(name, value)) return hide(value);
  if (typeof value !== "object" || value === null) return value;
  // What is too deep to be looked through is not shown either.
  if (depth === maxDepth) return hide(value);
  if (Array.isArray(value)) return redactItems(value, depth);
  return redactProperties(value as Record<string, unknown>, depth); // an object of JSON has no other keys
}

function redactItems(items: unknown[], depth: number): unknown[] {
  let redacted: unknown[] | null = null;
  for (const [index, item] of items.entries()) {
    const part = redactPart("", item, depth + 1);
    if (part === item) continue;
    redacted ??= [...items];
    redacted[index] = part;
  }
  return redacted ?? items;
}

function redactProperties(object: Record<string, unknown>, depth: number): object {
  let redacted: Record<string, unknown> | null = null;
  for (const name of Object.keys(object)) {
    const part = redactPart(name, object[name], depth + 1);
    if (part === object[name]) continue;
    // The spread defines every key, `__proto__` too, so that the assignment below finds it and sets no prototype.
    redacted ??= { ...object };
    redacted[name] = part;
  }
  return redacted ?? object;
}

function hide(value: unknown): HiddenSecret {
  return { secret: true, set: value !== null && value !== undefined && value !== "" };
}

/** JSON kept as text (third parties do that in `custom`) is looked through too, and hidden as a whole. */
function isTextWithSecret(value: unknown): boolean {
  if (typeof value !== "string" || !startsLikeJson(value)) return false;
  try {
    const inner: unknown = JSON.parse(value);
    return redactPart("", inner, 0) !== inner;
  } catch {
    return false; // prose that starts with a bracket
  }
}

function startsLikeJson(text: string): boolean {
  const first = text.charCodeAt(0);
  // `{`, `[`, or blanks before them; nearly every text is told by its first character.
  return first === 123 || first === 91 || (first <= 32 && /^\s*[[{]/.test(text));
}

function isSecret(name: string): boolean {
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  const secret = documentedNames.has(name) || isSecretName(name);
  if (knownNames.size < knownNamesLimit) knownNames.set(name, secret);
  return secret;
}
