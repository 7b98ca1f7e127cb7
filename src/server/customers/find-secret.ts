import { isHidden } from "#server/redact.ts";

/**
 * The value at a dotted path (`integrations.criipto.clientSecret`, `custom.accounts.0.password`) when it is one that
 * redaction hides and that holds something; undefined for everything else, so that no path reads what is not a
 * credential. Names that hold dots themselves are found too. What is no text is given as JSON.
 */
export function findSecret(value: unknown, path: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const hidden = isHidden(Array.isArray(value) ? "" : key, inner);
    if (hidden && key === path) return asText(inner);
    const found =
      !hidden && path.startsWith(`${key}.`) ? findSecret(inner, path.slice(key.length + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function asText(secret: unknown): string | undefined {
  if (secret === null || secret === undefined || secret === "") return undefined;
  return typeof secret === "string" ? secret : JSON.stringify(secret);
}
