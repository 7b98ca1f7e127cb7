import { customerIdSchema } from "#contract/customer-query.ts";

/** More columns than this can be read by nobody. */
export const maxCompared = 4;

/** The customers that an address asks to compare: each once, at most four; what is no id is left out. */
export function comparedIds(search: URLSearchParams): string[] {
  const ids = (search.get("ids") ?? "").split(",").filter((id) => customerIdSchema.safeParse(id).success);
  return [...new Set(ids)].slice(0, maxCompared);
}
