import { secretSchema } from "#contract/customer.ts";

/** One value at the end of a way through JSON, or a part that lies too deep to be taken apart. */
export interface JsonLeaf {
  path: readonly string[];
  value: unknown;
}

/** Deeper parts are shown as JSON text: a label of more names than this can be read by nobody. */
const maxDepth = 4;

/** The leaves of `value`, in the order received; what stands in place of a secret is one leaf, and so is `{}`. */
export function jsonLeaves(value: unknown, path: readonly string[] = [], depth = 0): JsonLeaf[] {
  if (typeof value !== "object" || value === null || depth === maxDepth || isMaskedSecret(value))
    return [{ path, value }];
  const entries = Object.entries(value);
  if (entries.length === 0) return [{ path, value }];
  return entries.flatMap(([name, inner]) => jsonLeaves(inner, [...path, name], depth + 1));
}

/** What the server puts in the place of every credential, wherever it stands. */
export function isMaskedSecret(value: unknown): boolean {
  return secretSchema.safeParse(value).success;
}
