import type { useCustomerPage } from "../use-customer-page.ts";
import { SharedViewNotice } from "../views/shared-view-notice.tsx";
import { AddressNotice } from "./address-notice.tsx";
import { ListBanner } from "./list-banner.tsx";
import { ListFailed } from "./list-failed.tsx";
import { MissingIdsNotice } from "./missing-ids-notice.tsx";
import { UnreadableRows } from "./unreadable-rows.tsx";

interface ListProblemsProps {
  list: ReturnType<typeof useCustomerPage>;
  /** Are the rows on the screen the ones that were asked for, only older? */
  isSameList: boolean;
  onRetry: () => void;
}

/** Everything that can be wrong with the list, above its rows, or in their place where there are none. */
export function ListProblems({ list: { error, shown }, isSameList, onRetry }: ListProblemsProps) {
  return (
    <>
      <AddressNotice />
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
