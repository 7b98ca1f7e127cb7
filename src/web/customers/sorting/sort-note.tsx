import { X } from "lucide-react";
import { isOfWhole } from "#contract/customer-query.ts";
import { mostLoaded } from "#web/api/load-matching.ts";
import { narrowMessages } from "#web/i18n/narrow-messages.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { IconButton } from "#web/ui/icon-button.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import { focusTitle } from "../focus-title.ts";
import type { useCustomerPage } from "../use-customer-page.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { useSortWords } from "./use-sort-words.ts";
import { WholeListProgress } from "./whole-list-progress.tsx";

/** In the footer of a list that is sorted: how, and the way back; before that, how much of it has come. */
export function SortNote({ list }: { list: ReturnType<typeof useCustomerPage> }) {
  const t = useMessages(sortingMessages);
  const narrowing = useMessages(narrowMessages);
  const { number } = useFormat();
  const { query, update } = useCustomersSearch();
  const { shown, isFetching } = list;
  const sort = shown?.query.sort ?? "";
  const words = useSortWords(sort);
  function clear() {
    void update({ sort: "" });
    focusTitle(); // the button goes with what it clears
  }
  const total = shown?.page.total ?? 0;
  if (!isOfWhole(query))
    return (
      total > 1 &&
      total <= mostLoaded && (
        <button
          type="button"
          className="rounded-4 whitespace-nowrap text-accent hover:underline @max-5xl/list:hidden"
          onClick={() => void update({ sort: "name" })}
        >
          {narrowing.load(number(total))}
        </button>
      )
    );
  return (
    <>
      {isFetching && <WholeListProgress onStop={clear} />}
      {list.error && query.sort && (
        <Button size="row" onClick={clear}>
          {t.clear}
        </Button>
      )}
      {words && query.sort === sort && !list.error && (
        <p className="flex min-w-0 items-center gap-1 text-ink-2">
          <span className="truncate">
            <span className="@max-4xl/list:sr-only">{t.sortedBy} </span>
            <span className="font-500 text-ink">{words.column}</span>
            <span className="@max-2xl/list:sr-only">
              , {words.direction}, {t.emptyLast}
            </span>
          </span>
          <IconButton name={t.clear} icon={X} onClick={clear} />
          {shown?.page.whole?.hasMoved && (
            <span className="flex min-w-0 items-center gap-1 text-warn">
              <StateMark shape="triangle" />
              <span className="truncate" title={t.moved}>
                {t.moved}
              </span>
            </span>
          )}
        </p>
      )}
    </>
  );
}
