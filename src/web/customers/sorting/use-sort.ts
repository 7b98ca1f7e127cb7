import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { isOfWhole, type ListQuery } from "#contract/customer-query.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { mostLoaded } from "#web/book/load-matching.ts";
import { tooManyToLoad } from "../states/arrivals.ts";
import { useCustomersSearch } from "../use-customers-search.ts";

/** Milliseconds that a whole list may be older than the page from which it is asked for again. */
const stillTheSame = 60_000;

/**
 * How the address sorts the list, and what sorts it. Where it is the API's so far, that loads all of it: not where it is
 * known to be too long, which is told, and not out of the cache where the page on the screen is newer.
 */
export function useSort(): { query: ListQuery; sortBy: (sort: ListQuery["sort"]) => void } {
  const { query, href, update } = useCustomersSearch();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  function sortBy(sort: ListQuery["sort"]) {
    if (isOfWhole(query)) return void update({ sort });
    const { data, dataUpdatedAt = 0 } = queryClient.getQueryState(customerQueries.list(query).queryKey) ?? {};
    if (data && data.total > mostLoaded) {
      const here = href({ offset: query.offset }) + window.location.hash;
      return void navigate(here, { replace: true, state: tooManyToLoad });
    }
    void queryClient.invalidateQueries({
      queryKey: customerQueries.wholes(),
      predicate: ({ state }) => state.dataUpdatedAt < dataUpdatedAt - stillTheSame,
      refetchType: "none",
    });
    void update({ sort });
  }
  return { query, sortBy };
}
