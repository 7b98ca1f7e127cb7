import { Copy, Download, Mail, X } from "lucide-react";
import { useEffect, useState } from "react";
import type { CustomerQuery } from "#contract/customer-query.ts";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button, buttonClass } from "#web/ui/button.tsx";
import { announce } from "#web/ui/live-region.tsx";
import { MenuButton } from "#web/ui/menu-button.tsx";
import { openExport } from "../export/export-open.ts";
import { focusTitle } from "../focus-title.ts";
import { copyJson, copyRows, copyValues } from "./copy-selected.ts";
import { SelectMatching } from "./select-matching.tsx";
import { clearSelection, useSelection } from "./selected-customers.ts";
import { CompareSelected, ShowSelected } from "./selection-links.tsx";
import { useMailItems } from "./use-mail-items.ts";

/** Above the footer while customers are selected: how many, all that match, and what can be done with them. */
export function SelectionBar({ query, total }: { query: CustomerQuery; total: number }) {
  const t = useMessages(selectionMessages);
  const exporting = useMessages(customerExportMessages);
  const format = useFormat();
  const selected = useSelection();
  const records = [...selected.values()];
  const count = format.number(records.length);
  const [said, setSaid] = useState("");

  useEffect(() => announce(t.selected(count)), [t, count]);

  const tell = (result: Promise<string>) => void result.then(setSaid);
  const rowsCopied = t.rowsCopied(count);
  return (
    <section
      aria-label={t.bar}
      // On a phone one line that is pushed sideways, with the way out always in sight.
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-t border-accent-line bg-accent-tint px-4 py-1 max-sm:flex-nowrap print:hidden max-sm:overflow-x-auto max-sm:py-0 max-sm:whitespace-nowrap max-sm:[&>:is(a,button)]:h-11"
    >
      <span className="font-500 tabular-nums">{t.selected(count)}</span>
      <SelectMatching query={query} total={total} />
      <span className="mx-1 h-4 w-px bg-accent-line" />
      <Button look="quiet" onClick={() => tell(copyValues(records, "emailAddress", t))}>
        <Mail size={14} strokeWidth={1.75} aria-hidden />
        {t.copyEmails}
      </Button>
      <Button look="quiet" onClick={() => tell(copyValues(records, "_id", t))}>
        <Copy size={14} strokeWidth={1.75} aria-hidden />
        {t.copyIds}
      </Button>
      <CompareSelected ids={[...selected.keys()]} />
      <Button look="quiet" aria-haspopup="dialog" onClick={() => openExport(true)}>
        <Download size={14} strokeWidth={1.75} aria-hidden />
        {exporting.button}
      </Button>
      <ShowSelected ids={[...selected.keys()]} />
      <MenuButton
        label={t.more}
        className={buttonClass("quiet")}
        sections={[
          {
            key: "copy",
            items: [
              {
                key: "phones",
                label: t.copyPhones,
                onSelect: () => tell(copyValues(records, "phoneNumber", t)),
              },
              { key: "rows", label: t.copyRows, onSelect: () => tell(copyRows(records, rowsCopied, t)) },
              { key: "json", label: t.copyJson, onSelect: () => tell(copyJson(records, rowsCopied, t)) },
            ],
          },
          { key: "mail", label: t.mail, items: useMailItems(records) },
        ]}
      >
        {t.more}
      </MenuButton>
      <span className="min-w-0 flex-1 truncate text-right text-12 text-ink-2">{said}</span>
      <Button
        look="quiet"
        className="max-sm:sticky max-sm:-right-4 max-sm:bg-accent-tint"
        onClick={() => {
          clearSelection();
          announce(t.cleared);
          focusTitle(); // what was pressed goes away
        }}
      >
        <X size={14} strokeWidth={1.75} aria-hidden />
        {t.clear}
      </Button>
    </section>
  );
}
