import type { CustomerRecord } from "#contract/customer-record.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Checkbox } from "#web/ui/checkbox.tsx";
import { select, useSelection } from "./selected-customers.ts";

/** The checkbox in the head: none, some or all of this page. Some become all. */
export function SelectPage({ records }: { records: readonly CustomerRecord[] }) {
  const t = useMessages(selectionMessages);
  const selected = useSelection();
  const count = records.filter(({ customer }) => selected.has(customer._id)).length;
  const areAll = records.length > 0 && count === records.length;
  return (
    <Checkbox
      aria-label={t.selectPage}
      checked={areAll}
      indeterminate={count > 0 && !areAll}
      disabled={records.length === 0}
      onChange={() => select(records, !areAll)}
    />
  );
}
