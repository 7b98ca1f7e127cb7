import { useEffect, useState } from "react";
import type { CustomerPage } from "#contract/customer-record.ts";
import { listNewsMessages } from "#web/i18n/list-news-messages.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { announce } from "#web/ui/live-region.tsx";
import { useSortWords } from "../sorting/use-sort-words.ts";
import type { useCustomerPage } from "../use-customer-page.ts";
import { useTotalChange } from "./use-total-change.ts";

export interface ListNewsProps {
  list: ReturnType<typeof useCustomerPage>;
  /** "26–50 of 2,431", as the footer has it. */
  range: string;
}

/** Milliseconds that a list has to stand before it is said: not after every key of a search. */
const settle = 500;

/**
 * Says which customers have come, and when the list is no longer the one that was paged through; that stands in the
 * footer until the list is used again. Where the footer has no room it lies above it: no row moves.
 */
export function ListNews({ list, range }: ListNewsProps) {
  const t = useMessages(listNewsMessages);
  const { number } = useFormat();
  const change = useTotalChange(list);
  const [seen, setSeen] = useState<CustomerPage | null>(null);
  const changedPage = change?.page;
  const { shown, isAnswer } = list;
  const loadedAt = isAnswer ? shown?.loadedAt : undefined;
  const sorting = useMessages(sortingMessages);
  const sorted = useSortWords(shown?.query.sort ?? "");
  const came = t.came(range, shown?.page.total ?? 0);
  const said = change
    ? t.changedSaid(number(change.before), number(change.page.total))
    : [came, ...(sorted ? [sorting.said(sorted.column, sorted.direction)] : [])].join(", ");

  useEffect(() => {
    if (!loadedAt) return; // in the deps as well: a refresh that changed nothing is said, too
    const timer = setTimeout(() => announce(said), settle);
    return () => clearTimeout(timer);
  }, [said, loadedAt]);

  useEffect(() => {
    if (!changedPage) return;
    const listening = new AbortController();
    const put = ({ target }: Event) => {
      if (target instanceof Element && target.closest("main")) setSeen(changedPage);
    };
    for (const type of ["pointerdown", "keydown"])
      document.addEventListener(type, put, { signal: listening.signal });
    return () => listening.abort();
  }, [changedPage]);

  if (!change || changedPage === seen) return null;
  return (
    <p className="truncate text-ink-2 @max-4xl/list:absolute @max-4xl/list:inset-x-0 @max-4xl/list:bottom-full @max-4xl/list:z-20 @max-4xl/list:border-t @max-4xl/list:border-line @max-4xl/list:bg-surface-1 @max-4xl/list:px-4 @max-4xl/list:py-2">
      {t.changed(number(change.before), number(change.page.total))}
    </p>
  );
}
