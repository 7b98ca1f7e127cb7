import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useNavigate } from "react-router";
import type { CustomerQuery } from "#contract/customer-query.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { paths } from "#web/paths.ts";
import { useCustomerPage } from "./use-customer-page.ts";
import { addressOf, useCustomersSearch } from "./use-customers-search.ts";

/** Where a customer stands in the current list, and the ways to the ones beside it. */
export interface Neighbours {
  /** Place in the whole list, from 1; null when the customer is not on the current page. */
  position: number | null;
  total: number;
  /** Opens the one before; null where there is none. */
  previous: (() => void) | null;
  next: (() => void) | null;
}

/** The neighbours of customer `id`, over the border of the page too: then the neighbouring page is asked for first. */
export function useNeighbours(id: string): Neighbours {
  const { query } = useCustomersSearch();
  const { shown, place } = useCustomerPage(query);
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  const records = shown?.page.customers ?? [];
  const total = shown?.page.total ?? 0;
  const index = records.findIndex(({ customer }) => customer._id === id);
  const isListed = index >= 0;
  // Who steps on and on sees in the list where that leads.
  useEffect(() => {
    if (isListed) rowOf(id)?.scrollIntoView({ block: "nearest" });
  }, [id, isListed]);
  if (!shown || !isListed) return { position: null, total, previous: null, next: null };

  const open = (other: string, within: CustomerQuery) =>
    void navigate(addressOf(within, paths.customer(other)) + window.location.hash);

  async function openBeyond(offset: number, which: 0 | -1) {
    const beyond = { ...place, offset };
    const from = window.location.href;
    const page = await queryClient.fetchQuery(customerQueries.list(beyond)).catch(() => null);
    const other = page?.customers.at(which);
    if (window.location.href !== from) return; // the user has gone somewhere else meanwhile
    // Without an answer the list goes there all the same and shows what is wrong.
    void navigate(
      other
        ? addressOf(beyond, paths.customer(other.customer._id)) + window.location.hash
        : addressOf(beyond),
    );
  }

  const { offset, limit } = place;
  const step = (by: 1 | -1) => {
    const neighbour = records[index + by];
    if (neighbour) return () => open(neighbour.customer._id, place);
    if (by === 1 && offset + records.length < total) return () => void openBeyond(offset + limit, 0);
    if (by === -1 && offset > 0) return () => void openBeyond(Math.max(0, offset - limit), -1);
    return null;
  };
  return { position: shown.query.offset + index + 1, total, previous: step(-1), next: step(1) };
}

/** The customer's name in the table, which is always in sight sideways, or the card. */
const rowOf = (id: string) =>
  document.querySelector(`main a[data-customer="${CSS.escape(id)}"]`)?.closest("th, li");
