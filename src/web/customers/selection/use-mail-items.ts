import type { CustomerRecord } from "#contract/customer-record.ts";
import { mailsToMany } from "#insight/mail-link.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import type { MenuItem } from "#web/ui/menu-items.ts";
import { selectedValues } from "./selected-values.ts";

/** Menu entries that write to the customers, one a message; one message is the rule. */
export function useMailItems(records: readonly CustomerRecord[]): MenuItem[] {
  const t = useMessages(selectionMessages);
  const format = useFormat();
  const mails = mailsToMany(selectedValues(records, "emailAddress").values);
  if (mails.length === 0)
    return [{ key: "nobody", label: t.nobodyToMail, disabled: true, onSelect: () => undefined }];
  return mails.map(({ href, count }, index) => ({
    key: href,
    label:
      mails.length === 1
        ? t.mail
        : t.message(format.number(index + 1), format.number(mails.length), format.number(count)),
    onSelect: () => window.location.assign(href),
  }));
}
