import type { CustomerRecord } from "#contract/customer-record.ts";
import { paths } from "#web/paths.ts";
import { useLastOpened } from "./opened-customers.ts";
import { useCustomersSearch } from "./use-customers-search.ts";

/**
 * Full mode: on, the list asks for complete customers and the drawer opens on the current row, the last one opened or
 * else the first, in one step; off, the list is condensed again and the drawer closes. Returns how to switch it.
 */
export function useFullMode(records: readonly CustomerRecord[] | undefined): (full: boolean) => void {
  const { query, update } = useCustomersSearch();
  const lastOpened = useLastOpened();
  const current = records?.find(({ customer }) => customer._id === lastOpened) ?? records?.[0];
  return (full) => {
    const path = full && current ? paths.customer(current.customer._id) : paths.customers;
    void update({ full, offset: query.offset }, { path });
  };
}
