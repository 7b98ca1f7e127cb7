import { nothingFoundMessages } from "#web/i18n/nothing-found-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { focusTitle } from "../focus-title.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { useFilterTotals } from "../use-filter-totals.ts";
import { wordsToTry } from "./words-to-try.ts";

/** A search of several words, one of them misspelt, finds nobody: offers each word that finds somebody alone. */
export function SingleWords() {
  const t = useMessages(nothingFoundMessages);
  const format = useFormat();
  const { query, update } = useCustomersSearch();
  const found = useFilterTotals(wordsToTry(query.filter), query);
  return found.map(({ filter: word, total }) => (
    <p key={word} className="mt-3 flex flex-wrap items-center gap-2 text-ink-2">
      {t.wordMatches(total, format.number(total), word)}
      <Button
        size="row"
        look="quiet"
        className="text-accent! whitespace-normal wrap-anywhere"
        onClick={() => {
          void update({ filter: word });
          focusTitle(); // what was pressed goes away
        }}
      >
        {t.searchWord(word)}
      </Button>
    </p>
  ));
}
