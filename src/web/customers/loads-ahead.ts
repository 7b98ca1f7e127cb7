import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { customerQueries } from "#web/api/customer-queries.ts";
import { isFrugal } from "#web/frugal.ts";
import { withWords } from "#web/later.ts";
import { whenIdle } from "#web/when-idle.ts";
import { loadDrawer } from "./drawer-place.tsx";
import type { useCustomerPage } from "./use-customer-page.ts";
import { useCustomersSearch } from "./use-customers-search.ts";

/** Above this a page is long work for the server and for the line; who reads 500 rows does not flip them quickly. */
const largestAhead = 100;

interface LoadsAheadProps {
  list: ReturnType<typeof useCustomerPage>;
}

/**
 * Once a page is there and the browser rests: the next page, and the code that the first click will need. The page
 * that was left stays in the cache as it is. A page that was fetched ahead in vain is called off as soon as the user
 * asks for another, so that it never stands in the way. A component that draws nothing, because its own code comes
 * behind the first list.
 */
export function LoadsAhead({ list: { isAnswer, shown } }: LoadsAheadProps) {
  const { query } = useCustomersSearch();
  const queryClient = useQueryClient();
  const ahead = useRef<QueryKey | null>(null);
  const total = shown?.page.total ?? 0;

  useEffect(() => {
    // Not in the clean-up: there the page ahead is not yet known to be the one that the user has gone to.
    if (ahead.current)
      void queryClient.cancelQueries({ queryKey: ahead.current, exact: true, type: "inactive" });
    ahead.current = null;
    if (!isAnswer || isFrugal()) return;
    return whenIdle(() => {
      void loadCode().catch(() => undefined); // the click that needs it asks again, and says what is wrong
      const offset = query.offset + query.limit;
      if (offset >= total || query.limit > largestAhead) return;
      const next = customerQueries.list({ ...query, offset });
      ahead.current = next.queryKey;
      void queryClient.prefetchQuery({ ...next, retry: false });
    });
  }, [queryClient, query, isAnswer, total]);
  return null;
}

function loadCode() {
  return withWords(
    Promise.all([
      loadDrawer(),
      import("./filters/filter-panel.tsx"),
      import("./narrow/narrow-rail.tsx"),
      import("./narrow/narrow-chips.tsx"),
      import("#web/book/whole-page.ts"),
      import("#web/ui/menu-popup.tsx"),
      import("./states/nothing-found.tsx"),
      import("./states/list-problems.tsx"),
      import("#web/session/session-ended-dialog.tsx"),
    ]),
  );
}
