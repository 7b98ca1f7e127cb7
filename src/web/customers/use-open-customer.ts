import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useNavigate } from "react-router";
import { customerQueries } from "#web/api/customer-queries.ts";
import { rememberOpened } from "./opened-customers.ts";

/** Milliseconds in which a click still seems to be answered at once. */
const aMoment = 80;

let latest = 0;

/**
 * Returns what opens the customer `id` at the address of a link. The request leaves at once, before the drawer is drawn,
 * and has a moment to be answered: a drawer that is drawn with the answer is drawn once, not empty first. And it is drawn
 * in one go, without yielding to frames: whoever clicks a name waits for nothing else (docs/performance.md). `isFull`: the
 * list has the whole customer, and nothing is asked for.
 */
export function useOpenCustomer(isFull: boolean) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useCallback(
    async (id: string, { pathname, search }: { pathname: string; search: string }) => {
      latest += 1;
      const wanted = latest;
      const { pathname: place, search: list } = window.location;
      if (pathname === place) return; // open already: a second entry in the history would make Back do nothing
      if (!isFull) {
        const answer = queryClient.prefetchQuery(customerQueries.detail(id));
        await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, aMoment))]);
        // Another name was clicked meanwhile, or the customer before was closed: the last wish counts.
        if (wanted !== latest || window.location.pathname !== place) return;
      }
      rememberOpened(id); // here, so that its row is marked in the same drawing
      const now = window.location.search;
      // A search that was typed before the click may have become the list's meanwhile.
      await navigate(pathname + (now === list ? search : now), { flushSync: true });
    },
    [navigate, queryClient, isFull],
  );
}
