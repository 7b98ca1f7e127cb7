import type { CustomerRecord } from "#contract/customer-record.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { Switch } from "#web/ui/switch.tsx";
import { useLastOpened } from "./opened-customers.ts";
import { useCustomersSearch } from "./use-customers-search.ts";

/**
 * Full mode: on, the list asks for complete customers and the drawer opens on the current row, the last one opened or
 * else the first, in one step; off, the list is condensed again and the drawer closes.
 */
export function FullSwitch({ records }: { records: readonly CustomerRecord[] }) {
  const t = useMessages(listMessages);
  const { query, update } = useCustomersSearch();
  const lastOpened = useLastOpened();
  const current = records.find(({ customer }) => customer._id === lastOpened) ?? records[0];

  function toggle(full: boolean) {
    const path = full && current ? paths.customer(current.customer._id) : paths.customers;
    update({ full, offset: query.offset }, { path });
  }
  return <Switch label={t.full} checked={query.full} onChange={toggle} />;
}
