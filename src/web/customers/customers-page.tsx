// With the first style sheet: vite.config.ts, plainImports.
import "./drawer/print-sheet.css";
import "./print-page.css";
import "./table/print-table.css";
import { Suspense } from "react";
import { type LoaderFunctionArgs, Outlet } from "react-router";
import { isOfWhole } from "#contract/customer-query.ts";
import { canListCustomers } from "#contract/session.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { sessionState } from "#web/api/session-state.ts";
import { dropFirstRequests } from "#web/first-request.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { later, untilLoaded } from "#web/later.ts";
import { queryClient } from "#web/query-client.ts";
import { ScopeTrail } from "#web/resellers/scope/scope-trail.tsx";
import { requireSession } from "#web/session/load-session.ts";
import { PageTitle } from "#web/shell/page-title.tsx";
import { InTopBar } from "#web/shell/top-bar-slots.tsx";
import { CustomersList } from "./customers-list.tsx";
import { loadDrawer } from "./drawer-place.tsx";
import { readSearch } from "./read-search.ts";
import { SearchBox } from "./search/search-box.tsx";
import { useCustomerPage } from "./use-customer-page.ts";
import { useCustomersSearch } from "./use-customers-search.ts";

// A list is not lost to what stands beside it, wherever the network is.
const NarrowRail = later(() =>
  untilLoaded(() => import("./narrow/narrow-rail.tsx").then((module) => module.NarrowRail)),
);

/** Milliseconds in which nobody misses the empty rows. */
const aMoment = 50;

/**
 * Starts the requests that the address asks for and does not wait for them (docs/decisions/004), but for a moment at the
 * page's start: there the answer to the first script's request is usually here, and rows drawn at once spare the page a
 * drawing of the same rows empty.
 */
export async function customersLoader({ request, params: { id } }: LoaderFunctionArgs) {
  const isStart = sessionState().session === null;
  if (id) loadDrawer().catch(() => undefined); // beside the session; awaited below
  const { user } = await requireSession(request);
  if (!canListCustomers(user)) return null;
  const { query } = readSearch(new URL(request.url).searchParams, user);
  const list = queryClient.prefetchQuery(customerQueries.list(query));
  void queryClient.prefetchQuery(resellerQueries.list());
  if (isStart && id && !query.full) void queryClient.prefetchQuery(customerQueries.detail(id));
  if (id) await loadDrawer(); // a list that is drawn alone would be pushed aside
  if (!isStart) return null;
  // The first script asks for what the address says, to the letter; where that makes no sense nobody waits for it.
  dropFirstRequests();
  await Promise.race([list, new Promise((resolve) => setTimeout(resolve, aMoment))]);
  return null;
}

/** The list, and beside it the customer that is open, if one is. */
export function CustomersPage() {
  const t = useMessages(listMessages);
  const { query, href } = useCustomersSearch();
  const list = useCustomerPage(query);
  return (
    <>
      <PageTitle>{t.title}</PageTitle>
      <ScopeTrail query={query} href={href} />
      <InTopBar slot="search">
        <SearchBox />
      </InTopBar>
      <div className="flex min-h-0 flex-1">
        <CustomersList list={list} />
        {isOfWhole(query) && (
          <Suspense>
            <NarrowRail />
          </Suspense>
        )}
        <Outlet context={list} />
      </div>
    </>
  );
}
