import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { isOfWhole } from "#contract/customer-query.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { mostLoaded } from "#web/book/load-matching.ts";
import { narrowMessages } from "#web/i18n/narrow-messages.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { IconButton } from "#web/ui/icon-button.tsx";
import { focusTitle } from "../focus-title.ts";
import { useSort } from "../sorting/use-sort.ts";
import { useSortWords } from "../sorting/use-sort-words.ts";
import { useSortedColumnInSight } from "../sorting/use-sorted-column-in-sight.ts";
import type { useCustomerPage } from "../use-customer-page.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { WholeListProgress } from "./whole-list-progress.tsx";

/** In the footer: the way to the whole list, how much of it has come, how it is sorted, and the way back to the API's pages. */
export function WholeListNote({ list }: { list: ReturnType<typeof useCustomerPage> }) {
  const t = useMessages(sortingMessages);
  const { number } = useFormat();
  const queryClient = useQueryClient();
  const { query, update } = useCustomersSearch();
  const { shown, isAnswer, error } = list;
  const isLoading = useIsFetching({ queryKey: customerQueries.wholes() }) > 0;
  const words = useSortWords(query.sort);
  useSortedColumnInSight(isAnswer ? query.sort : "");

  function backToPages() {
    void update({ sort: "", narrow: "" });
    focusTitle(); // the button goes
  }
  function stopRefresh() {
    void queryClient.cancelQueries({ queryKey: customerQueries.list(query).queryKey });
    focusTitle();
  }
  if (!isOfWhole(query)) return <LoadAll total={shown?.page.total ?? 0} />;
  if (isLoading) return <WholeListProgress onStop={isAnswer ? stopRefresh : backToPages} />;
  const isSorted = isAnswer && !error && words !== null;
  return (
    <div className="flex min-w-0 items-center gap-3">
      {isSorted && (
        <p className="truncate text-ink-2" title={`${words.column}, ${words.direction}, ${t.emptyLast}`}>
          <span className="@max-5xl/list:sr-only">
            {t.allLoaded(number(shown?.page.whole?.total ?? 0))} · {t.sortedBy}{" "}
          </span>
          <span className="font-500 text-ink">{words.column}</span>
          <span className="@max-4xl/list:sr-only">
            , {words.direction}, {t.emptyLast}
          </span>
        </p>
      )}
      <Button look="quiet" size="row" className="text-accent! @max-md/list:hidden" onClick={backToPages}>
        {t.back}
      </Button>
      <IconButton name={t.back} icon={X} className="@md/list:hidden" onClick={backToPages} />
    </div>
  );
}

function LoadAll({ total }: { total: number }) {
  const t = useMessages(narrowMessages);
  const { number } = useFormat();
  const { sortBy } = useSort();
  if (total <= 1 || total > mostLoaded) return null;
  return (
    <button
      type="button"
      className="rounded-4 whitespace-nowrap text-accent hover:underline @max-5xl/list:hidden"
      onClick={() => {
        sortBy("name");
        focusTitle();
      }}
    >
      {t.load(number(total))}
    </button>
  );
}
