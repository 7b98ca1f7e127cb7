import type { Facet } from "#contract/whole-list.ts";
import { type Narrowing, readNarrowing, toggled, writeNarrowing } from "#insight/narrow-customers.ts";
import { useCustomersSearch } from "../use-customers-search.ts";

/** By what the address narrows the list, and how to change it. */
export function useNarrowing() {
  const { query, queryNow, update } = useCustomersSearch();
  function change(to: (narrowing: Narrowing) => Narrowing) {
    const now = queryNow(); // ahead of the screen: two quick ticks are two
    const narrow = writeNarrowing(to(readNarrowing(now.narrow)));
    // Without the last tick it is a whole list still: the rail stays, and with it the box that was pressed.
    return update({ narrow, sort: now.sort || (narrow ? "" : "name") });
  }
  return {
    narrowing: readNarrowing(query.narrow),
    toggle: (facet: Facet, value: string) => change((narrowing) => toggled(narrowing, facet, value)),
    clear: (facet: Facet) => change((narrowing) => ({ ...narrowing, [facet]: [] })),
  };
}
