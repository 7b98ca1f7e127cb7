import { Navigate, useLocation } from "react-router";
import { isOfWhole } from "#contract/customer-query.ts";
import { TooManyToLoad } from "#web/book/too-many-to-load.ts";
import type { useCustomerPage } from "../use-customer-page.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { SharedViewNotice } from "../views/shared-view-notice.tsx";
import { AddressNotice } from "./address-notice.tsx";
import { tooManyToLoad } from "./arrivals.ts";
import { ListBanner } from "./list-banner.tsx";
import { ListFailed } from "./list-failed.tsx";
import { MissingIdsNotice } from "./missing-ids-notice.tsx";
import { MovedNotice } from "./moved-notice.tsx";
import { TooManyNotice } from "./too-many-notice.tsx";
import { UnreadableRows } from "./unreadable-rows.tsx";

interface ListProblemsProps {
  list: ReturnType<typeof useCustomerPage>;
  /** Are the rows on the screen the ones that were asked for, only older? */
  isSameList: boolean;
  onRetry: () => void;
}

/** Everything that can be wrong with the list, above its rows, or in their place where there are none. */
export function ListProblems({ list: { error, shown }, isSameList, onRetry }: ListProblemsProps) {
  const { query, href } = useCustomersSearch();
  const { hash } = useLocation();
  if (error instanceof TooManyToLoad && isOfWhole(query))
    return (
      <Navigate
        replace
        to={href({ sort: "", narrow: "", offset: query.offset }) + hash}
        state={tooManyToLoad}
      />
    );
  return (
    <>
      <AddressNotice />
      <TooManyNotice />
      {shown?.page.whole?.hasMoved && <MovedNotice />}
      <SharedViewNotice />
      {error && shown && (
        <ListBanner error={error} loadedAt={shown.loadedAt} isSameList={isSameList} onRetry={onRetry} />
      )}
      {shown && <MissingIdsNotice query={shown.query} page={shown.page} />}
      {shown && <UnreadableRows count={shown.page.unreadableRows} />}
      {error && !shown && <ListFailed error={error} onRetry={onRetry} />}
    </>
  );
}
