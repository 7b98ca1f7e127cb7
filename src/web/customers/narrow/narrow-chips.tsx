import { facets } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Chip } from "#web/ui/chip.tsx";
import { focusTitle } from "../focus-title.ts";
import { useFacetTitle, useFacetWords, useNarrowing } from "./use-narrowing.ts";

/** A chip for each value that the list is narrowed to. */
export function NarrowChips() {
  const t = useMessages(listMessages);
  const { narrowing, toggle } = useNarrowing();
  const titleOf = useFacetTitle();
  const wordsOf = useFacetWords();
  return facets.flatMap((facet) =>
    narrowing[facet].map((value) => {
      const words = wordsOf(facet, value);
      return (
        <Chip
          key={`${facet}:${value}`}
          label={titleOf(facet)}
          value={words}
          removeName={t.remove(`${titleOf(facet)}: ${words}`)}
          onRemove={() => {
            void toggle(facet, value);
            focusTitle(); // the chip goes
          }}
        />
      );
    }),
  );
}
