import { type Facet, facets } from "#contract/whole-list.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { findingsMessages } from "#web/i18n/findings-messages.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useNarrowing } from "./use-narrowing.ts";

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

/** The facets that narrow: what each is called, and to what. */
export function useNarrowingFacets(): { facet: Facet; title: string; words: string }[] {
  const { narrowing } = useNarrowing();
  const titleOf = useFacetTitle();
  const wordsOf = useFacetWords();
  return facets
    .filter((facet) => narrowing[facet].length > 0)
    .map((facet) => ({
      facet,
      title: titleOf(facet),
      words: narrowing[facet].map((value) => wordsOf(facet, value)).join(", "),
    }));
}
