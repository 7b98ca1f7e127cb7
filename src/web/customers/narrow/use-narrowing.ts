import { type Facet, facets } from "#contract/customer-query.ts";
import { readNarrowing, toggled, writeNarrowing } from "#insight/narrow-customers.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { findingsMessages } from "#web/i18n/findings-messages.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useCustomersSearch } from "../use-customers-search.ts";

/** By what the address narrows the list, and how to change it. */
export function useNarrowing() {
  const { query, queryNow, update } = useCustomersSearch();
  // The address's own, which is ahead of the screen: two quick ticks are two.
  function toggle(facet: Facet, value: string) {
    const now = queryNow();
    const narrow = writeNarrowing(toggled(readNarrowing(now.narrow), facet, value));
    // Without the last tick it is a whole list still: the rail stays, and with it the box that was pressed.
    return update({ narrow, sort: now.sort || "name" });
  }
  return { narrowing: readNarrowing(query.narrow), toggle };
}

/** Turns a value of a facet into words; a code that is not documented stays as it came, and no value is "Not set". */
export function useFacetWords(): (facet: Facet, value: string) => string {
  const values = useMessages(customerValuesMessages);
  const t = useMessages(listMessages);
  const findings = useMessages(findingsMessages);
  const words: Record<Facet, Readonly<Record<string, string>>> = {
    ...values,
    features: values.feature,
    findings: findings.rules,
  };
  return (facet, value) => {
    if (value === "") return facet === "findings" ? findings.none : t.notSet;
    return (Object.hasOwn(words[facet], value) && words[facet][value]) || value;
  };
}

/** What a facet is called: as its column is. */
export function useFacetTitle(): (facet: Facet) => string {
  const { columns } = useMessages(listMessages);
  const { title } = useMessages(findingsMessages);
  return (facet) => (facet === "findings" ? title : columns[facet]);
}

/** What the address narrows the list to, a value after the other. */
export function useNarrowWords(): string[] {
  const { narrowing } = useNarrowing();
  const wordsOf = useFacetWords();
  return facets.flatMap((facet) => narrowing[facet].map((value) => wordsOf(facet, value)));
}
