import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useNavigate, useOutletContext } from "react-router";
import type { ListQuery } from "#contract/customer-query.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { paths } from "#web/paths.ts";
import { type Beside, placeInList, rowBefore } from "./place-in-list.ts";
import type { useCustomerPage } from "./use-customer-page.ts";
import { addressOf } from "./use-customers-search.ts";

/** Where a customer stands in the current list, and the ways to the ones beside it. */
export interface Neighbours {
  /** Place in the whole list, from 1; null when the customer is not on the current page. */
  position: number | null;
  total: number;
  /** Opens the one before; null where there is none. */
  previous: (() => void) | null;
  next: (() => void) | null;
}

/**
 * The neighbours of customer `id` in the rows that the list shows, be they older than the address; over the border of the
 * page too: then the neighbouring page is asked for first.
 */
export function useNeighbours(id: string): Neighbours {
  // The list's own, and not a second observer: what it keeps on the screen is what is counted here.
  const { shown, place: list } = useOutletContext<ReturnType<typeof useCustomerPage>>();
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  const place = shown && placeInList(shown, id);
  const isListed = place !== null;
  // Who steps on and on sees in the list where that leads.
  useEffect(() => {
    if (isListed) rowOf(id)?.scrollIntoView({ block: "nearest" });
  }, [id, isListed]);
  if (!place) return { position: null, total: shown?.page.total ?? 0, previous: null, next: null };

  const open = (other: string, within: ListQuery) =>
    void navigate(addressOf(within, paths.customer(other)) + window.location.hash);

  async function openBeyond(offset: number, by: 1 | -1) {
    const beyond = { ...list, offset };
    const from = window.location.href;
    const page = await queryClient.fetchQuery(customerQueries.list(beyond)).catch(() => null);
    const first = page?.customers[0]?.customer._id;
    const other = by === 1 ? first : page && rowBefore(page, shownOffset, id);
    if (window.location.href !== from) return; // the user has gone somewhere else meanwhile
    // Without an answer the list goes there all the same and shows what is wrong.
    if (other) open(other, beyond);
    else void navigate(addressOf(beyond));
  }

  const shownOffset = shown.query.offset;
  // While another list is on its way, the old rows have no next page that it could lead to.
  const isSameList = addressOf({ ...shown.query, offset: 0 }) === addressOf({ ...list, offset: 0 });
  const step = (by: 1 | -1, beside: Beside) => {
    if (!beside) return null;
    if ("id" in beside) return () => open(beside.id, list);
    return isSameList ? () => void openBeyond(beside.offset, by) : null;
  };
  const { position, total, previous, next } = place;
  return { position, total, previous: step(-1, previous), next: step(1, next) };
}

/** The customer's name in the table, which is always in sight sideways, or the card. */
const rowOf = (id: string) =>
  document.querySelector(`main a[data-customer="${CSS.escape(id)}"]`)?.closest("th, li");
