import { Suspense, useId } from "react";
import { pageSizes } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { onIdle } from "#web/later.ts";
import { Select } from "#web/ui/select.tsx";
import { offsetFor } from "../list-place.ts";
import type { useCustomerPage } from "../use-customer-page.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { Freshness } from "./freshness.tsx";
import { Pagination } from "./pagination.tsx";
import { useRangeText } from "./range-text.ts";

/** Behind the first list: until then there is nothing to say of it that the reader has not just asked for. */
const ListNotes = onIdle(() => import("./list-notes.tsx").then((module) => module.ListNotes));

/** Where in the list this is, how old it is, how much of it to show, and the way to the rest. */
export function ListFooter({ list }: { list: ReturnType<typeof useCustomerPage> }) {
  const t = useMessages(listMessages);
  const format = useFormat();
  const id = useId();
  const { query, update } = useCustomersSearch();
  const range = useRangeText(list);
  const total = list.shown?.page.total ?? 0;
  const sizes = new Set<number>([...pageSizes, query.limit]); // a link may ask for any other
  return (
    <footer className="relative flex min-h-10 shrink-0 items-center gap-3 border-t border-line bg-surface-1 px-4">
      <span className="font-500 whitespace-nowrap tabular-nums">{range}</span>
      <div className="min-w-0 flex-1">
        <Suspense>
          <ListNotes list={list} range={range} />
        </Suspense>
      </div>
      {list.shown && (
        <Freshness loadedAt={list.shown.loadedAt} isFetching={list.isFetching} onRefresh={list.refetch} />
      )}
      <label
        htmlFor={id}
        className="flex items-center gap-1 border-l border-line pl-3 text-ink-2 max-sm:hidden"
      >
        <span className="@max-4xl/list:sr-only">{t.rowsPerPage}</span>
        <Select
          id={id}
          quiet
          value={query.limit}
          onChange={(event) => {
            const limit = Number(event.target.value);
            const { place } = list;
            update({ ...place, limit, offset: offsetFor(limit, place.offset) });
          }}
        >
          {[...sizes]
            .toSorted((one, other) => one - other)
            .map((size) => (
              <option key={size} value={size}>
                {format.number(size)}
              </option>
            ))}
        </Select>
      </label>
      <div className="border-l border-line pl-3 max-sm:border-0 max-sm:pl-0">
        <Pagination query={list.place} total={total} />
      </div>
    </footer>
  );
}
