import { useQueries } from "@tanstack/react-query";
import { customerQueries } from "#web/api/customer-queries.ts";
import { nothingFoundMessages } from "#web/i18n/nothing-found-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { focusTitle } from "../focus-title.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { wordsToTry } from "./words-to-try.ts";

/** A search of several words, one of them misspelt, finds nobody: offers each word that finds somebody alone. */
export function SingleWords() {
  const t = useMessages(nothingFoundMessages);
  const format = useFormat();
  const { query, update } = useCustomersSearch();
  const words = wordsToTry(query.filter);
  const answers = useQueries({
    queries: words.map((filter) => {
      // The count of another word would be a lie.
      const { placeholderData: _, ...options } = customerQueries.list({
        ...query,
        filter,
        full: false,
        offset: 0,
        limit: 1,
      });
      return options;
    }),
  });
  return words.map((word, index) => {
    const total = answers[index]?.data?.total ?? 0;
    if (total === 0) return null;
    return (
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
    );
  });
}
