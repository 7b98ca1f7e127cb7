import { useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { isOfWhole } from "#contract/customer-query.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { mostLoaded } from "#web/book/load-matching.ts";
import { narrowMessages } from "#web/i18n/narrow-messages.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { IconButton } from "#web/ui/icon-button.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import { useAnnouncement } from "#web/ui/use-announcement.ts";
import { focusTitle } from "../focus-title.ts";
import { useSort } from "../sorting/use-sort.ts";
import { useSortWords } from "../sorting/use-sort-words.ts";
import type { useCustomerPage } from "../use-customer-page.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { WholeListProgress } from "./whole-list-progress.tsx";

/** In the footer: the way to the whole list, how much of it has come, how it is sorted, and the way back to the API's pages. */
export function WholeListNote({ list }: { list: ReturnType<typeof useCustomerPage> }) {
  const t = useMessages(sortingMessages);
  const queryClient = useQueryClient();
  const { query, update } = useCustomersSearch();
  const { shown, isAnswer, isFetching, error } = list;

  // What is pressed goes with what it does.
  function backToPages() {
    void update({ sort: "", narrow: "" });
    focusTitle();
  }
  function stopRefresh() {
    void queryClient.cancelQueries({ queryKey: customerQueries.list(query).queryKey });
    focusTitle();
  }
  if (!isOfWhole(query)) return <LoadAll total={shown?.page.total ?? 0} />;
  return (
    <>
      {isFetching && <WholeListProgress onStop={isAnswer ? stopRefresh : backToPages} />}
      {error && !isFetching && (
        <Button size="row" onClick={backToPages}>
          {t.back}
        </Button>
      )}
      {isAnswer && !error && (
        <>
          <SortedBy />
          {shown?.page.whole?.hasMoved && <HasMoved />}
        </>
      )}
    </>
  );
}

function LoadAll({ total }: { total: number }) {
  const t = useMessages(narrowMessages);
  const { number } = useFormat();
  const sort = useSort();
  if (total <= 1 || total > mostLoaded) return null;
  return (
    <button
      type="button"
      className="rounded-4 whitespace-nowrap text-accent hover:underline @max-5xl/list:hidden"
      onClick={() => {
        sort("name");
        focusTitle();
      }}
    >
      {t.load(number(total))}
    </button>
  );
}

function SortedBy() {
  const t = useMessages(sortingMessages);
  const { query, update } = useCustomersSearch();
  const words = useSortWords(query.sort);
  if (!words) return null;
  return (
    <p className="flex min-w-0 items-center gap-1 text-ink-2">
      <span className="truncate">
        <span className="@max-4xl/list:sr-only">{t.sortedBy} </span>
        <span className="font-500 text-ink">{words.column}</span>
        <span className="@max-2xl/list:sr-only">
          , {words.direction}, {t.emptyLast}
        </span>
      </span>
      <IconButton
        name={t.clear}
        icon={X}
        onClick={() => {
          void update({ sort: "" });
          focusTitle();
        }}
      />
    </p>
  );
}

function HasMoved() {
  const t = useMessages(sortingMessages);
  useAnnouncement(t.moved);
  return (
    <span className="flex min-w-0 items-center gap-1 text-warn">
      <StateMark shape="triangle" />
      <span className="truncate" title={t.moved}>
        {t.moved}
      </span>
    </span>
  );
}
