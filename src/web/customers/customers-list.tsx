import { Suspense, useCallback, useRef } from "react";
import { Navigate, useLocation, useParams } from "react-router";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { later, onIdle, untilLoaded } from "#web/later.ts";
import { paths } from "#web/paths.ts";
import { isPhone, useIsPhone } from "#web/use-is-phone.ts";
import { activeFilters, type FilterParameter } from "./filters/active-filters.ts";
import { FilterBar } from "./filters/filter-bar.tsx";
import { focusTitle } from "./focus-title.ts";
import { ListFooter } from "./footer/list-footer.tsx";
import { pagesOf } from "./footer/pages.ts";
import { FullSwitch } from "./full-switch.tsx";
import { SelectionDoor } from "./selection/selection-door.tsx";
import { pastTheEnd } from "./states/arrivals.ts";
import { CustomersTable } from "./table/customers-table.tsx";
import { LayoutButtons } from "./table-tools/layout-buttons.tsx";
import type { useCustomerPage } from "./use-customer-page.ts";
import { addressOf, useCustomersSearch } from "./use-customers-search.ts";
import { useFullMode } from "./use-full-mode.ts";
import { usePageScroll } from "./use-page-scroll.ts";
import { ViewsButton } from "./views/views-button.tsx";

const NothingFound = later(() => import("./states/nothing-found.tsx").then((module) => module.NothingFound));

const ScopeBanner = later(() =>
  import("#web/resellers/scope/scope-banner.tsx").then((module) => module.ScopeBanner),
);

// What says that something is wrong comes from the server that something is wrong with: a list that has rows is not lost
// to it.
const ListProblems = later(() =>
  untilLoaded(() => import("./states/list-problems.tsx").then((module) => module.ListProblems)),
);

/** Behind the first list: nobody presses a key for what is not there yet. The button's place in the tool row is kept. */
const LateTools = onIdle(() => import("./late-tools.tsx").then((module) => module.LateTools));

const loadCards = () => import("./cards/customer-cards.tsx");
const CustomerCards = later(() => loadCards().then((module) => module.CustomerCards));
if (isPhone()) void loadCards().catch(() => undefined); // while the first list is still on its way

/** Tool row, rows and footer. Data first, then error, then pending: rows that are there are never taken away. */
export function CustomersList({ list }: { list: ReturnType<typeof useCustomerPage> }) {
  const t = useMessages(listMessages);
  const format = useFormat();
  const { query, href, notUnderstood, refused } = useCustomersSearch();
  const { id: openId = null } = useParams();
  const { hash, state } = useLocation();
  const onPhone = useIsPhone();
  const scroller = useRef<HTMLDivElement>(null);
  const onScroll = usePageScroll(scroller, list.shown);
  const switchFull = useFullMode(list.shown?.page.customers);

  const { place } = list;
  const hrefOf = useCallback((id: string) => addressOf(place, paths.customer(id)), [place]);

  const page = list.shown?.page;
  const isPastTheEnd = list.isAnswer && page && page.total > 0 && query.offset >= page.total;
  if (isPastTheEnd) {
    const { lastOffset } = pagesOf(query.offset, query.limit, page.total);
    return <Navigate replace to={href({ offset: lastOffset }) + hash} state={pastTheEnd} />;
  }
  function retry() {
    list.refetch();
    focusTitle();
  }
  const hasProblem =
    list.error !== null ||
    Boolean(page && (page.unreadableRows || page.whole?.hasMoved || query.customerIds.length > page.total)) ||
    notUnderstood.length + refused.length > 0 ||
    state !== null; // the arrival is explained
  const isEmpty = list.isAnswer && page?.total === 0;
  const { isBusy } = list;
  const rows = { isBusy, hrefOf, scroller, onScroll };
  return (
    <main className="@container/list flex min-w-0 flex-1 flex-col">
      <div className="flex min-h-11.5 shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2 @max-md/list:gap-x-2 max-sm:flex-nowrap max-sm:overflow-x-auto">
        <h1 className="flex items-baseline gap-2 text-15 font-600 max-sm:sr-only" tabIndex={-1}>
          {t.title}
          <span className="font-400 text-ink-2 tabular-nums">{page ? format.number(page.total) : "…"}</span>
        </h1>
        <ViewsButton />
        <div
          className={`min-w-0 flex-1 max-sm:order-none! max-sm:flex-none! ${chipsClass(activeFilters(query))}`}
        >
          <FilterBar />
        </div>
        <div className="ml-auto flex items-center gap-2 @max-md/list:gap-1">
          <FullSwitch onChange={switchFull} />
          {!onPhone && <LayoutButtons query={query} />}
          <div className="w-24 @max-4xl/list:w-8 max-sm:contents">
            <Suspense>
              <LateTools {...{ list, scroller }} onFull={() => switchFull(!query.full)} />
            </Suspense>
          </div>
        </div>
      </div>
      {query.parentReseller && (
        <Suspense fallback={<div className="h-9" />}>
          <ScopeBanner />
        </Suspense>
      )}
      {hasProblem && (
        <Suspense fallback={!page && <div className="flex-1" />}>
          <ListProblems
            list={list}
            isSameList={list.shown?.query === query || list.isAnswer}
            onRetry={retry}
          />
        </Suspense>
      )}
      <div className="relative border-b border-line">{isBusy && <BusyLine />}</div>
      {isEmpty && (
        <Suspense fallback={<div className="flex-1" />}>
          <NothingFound />
        </Suspense>
      )}
      {!(isEmpty || (list.error && !list.shown)) &&
        (onPhone ? (
          <Suspense fallback={<div className="flex-1" />}>
            <CustomerCards records={page?.customers ?? null} isFull={query.full} {...rows} />
          </Suspense>
        ) : (
          <CustomersTable
            records={page?.customers ?? null}
            query={query}
            sort={list.shown?.query.sort ?? ""}
            openId={openId}
            {...rows}
          />
        ))}
      <SelectionDoor query={query} page={page} />
      <ListFooter list={list} />
    </main>
  );
}

/**
 * Where the chips of these filters have a line of their own, apart from the title's: one chip where it does not fit
 * beside it, as wide as it may get but for the word that an ADMIN starts with; two or more always, as they would not fit
 * beside an open drawer, and opening one should move no row.
 */
function chipsClass([first, ...others]: readonly FilterParameter[]): string {
  if (!first) return "";
  if (others.length > 0) return "order-last basis-full";
  if (first === "all") return "@max-2xl/list:order-last @max-2xl/list:basis-full";
  return "@max-[51rem]/list:order-last @max-[51rem]/list:basis-full";
}

/** A thin line that runs while other rows are on their way; late, so that a quick answer shows none. */
function BusyLine() {
  return (
    <div className="absolute inset-x-0 top-0 h-0.5 animate-late overflow-hidden">
      <div className="h-full bg-accent motion-safe:w-1/3 motion-safe:animate-run" />
    </div>
  );
}
