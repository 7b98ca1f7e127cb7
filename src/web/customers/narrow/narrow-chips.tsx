import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Chip } from "#web/ui/chip.tsx";
import { focusTitle } from "../focus-title.ts";
import { useNarrowingFacets } from "./facet-words.ts";
import { useNarrowing } from "./use-narrowing.ts";

/** A chip for each facet that narrows the list. */
export function NarrowChips() {
  const t = useMessages(listMessages);
  const { clear } = useNarrowing();
  return useNarrowingFacets().map(({ facet, title, words }) => (
    <Chip
      key={facet}
      label={title}
      value={words}
      removeName={t.remove(title)}
      onRemove={() => {
        void clear(facet);
        focusTitle(); // the chip goes
      }}
    />
  ));
}
