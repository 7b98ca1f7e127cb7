/** More columns than this can be read by nobody. */
export const maxCompared = 4;

/** As the list's codec takes an id: the documentation's own samples are not all 24 hex characters. */
const idShape = /^[0-9A-Za-z_-]{1,64}$/;

/** The customers that an address asks to compare: each once, at most four; what is no id is left out. */
export function comparedIds(search: URLSearchParams): string[] {
  const ids = (search.get("ids") ?? "").split(",").filter((id) => idShape.test(id));
  return [...new Set(ids)].slice(0, maxCompared);
}
