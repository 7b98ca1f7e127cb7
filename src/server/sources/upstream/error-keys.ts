// What the error bodies of the platform look like is not documented, only that an error has a status, a machine key
// called "message", and for 422 `multiple` an array `inner` of errors of the same kind.
const keyProperties = ["message", "error", "code", "key", "errors", "inner"];
const maxDepth = 4;
const maxItems = 20;

/**
 * Everything in an error body that may be its machine key. For comparing with documented keys only: what is found
 * may as well be prose, a stack or a secret, and never goes into an answer or a log.
 */
export function errorKeys(json: unknown, depth = 0): string[] {
  if (typeof json === "string") return [json];
  if (typeof json !== "object" || json === null || depth === maxDepth) return [];
  if (Array.isArray(json)) return json.slice(0, maxItems).flatMap((item) => errorKeys(item, depth + 1));
  return Object.entries(json)
    .filter(([name]) => keyProperties.includes(name))
    .flatMap(([, value]) => errorKeys(value, depth + 1));
}
