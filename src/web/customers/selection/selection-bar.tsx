import { Copy, Download, Mail, X } from "lucide-react";
import { useState } from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerPage } from "#contract/customer-record.ts";
import { customerExportMessages } from "#web/i18n/customer-export-messages.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button, buttonClass } from "#web/ui/button.tsx";
import { announce } from "#web/ui/live-region.tsx";
import { MenuButton } from "#web/ui/menu-button.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { useAnnouncement } from "#web/ui/use-announcement.ts";
import { openExport } from "../export/export-open.ts";
import { focusTitle } from "../focus-title.ts";
import { ActionWords } from "./action-words.tsx";
import { copyJson, copyRows, copyValues } from "./copy-selected.ts";
import { SelectMatching } from "./select-matching.tsx";
import { clearSelection, useSelection } from "./selected-customers.ts";
import { CompareSelected, ShowSelected } from "./selection-links.tsx";
import { useMailItems } from "./use-mail-items.ts";
import { useSelectedWords } from "./use-selected-words.ts";

export interface SelectionBarProps {
  query: ListQuery;
  /** What is on the screen; nothing until the first page has come. */
  page: CustomerPage | undefined;
}

/** Above the footer while customers are selected: how many, all that match, and what can be done with them. */
export function SelectionBar({ query, page }: SelectionBarProps) {
  const t = useMessages(selectionMessages);
  const exporting = useMessages(customerExportMessages);
  const format = useFormat();
  const selected = useSelection();
  const records = [...selected.values()];
  const words = useSelectedWords(selected, page?.customers ?? []);
  const [last, setLast] = useState({ said: "", of: selected });
  /** What was done with these; not with those that were selected before. */
  const said = last.of === selected && last.said;

  useAnnouncement(words);

  const tell = (result: Promise<string>) => void result.then((said) => setLast({ said, of: selected }));
  const rowsCopied = t.rowsCopied(format.number(records.length));
  return (
    <section
      aria-label={t.bar}
      className="flex min-h-11 shrink-0 items-center border-t border-accent-line bg-accent-tint px-4 max-sm:[&_:is(a,button)]:h-11 @max-3xl/list:flex-wrap print:hidden"
    >
      {/* One line, which is pushed sideways where it does not fit, with the way out always in sight beside it. */}
      <div className="relative -ml-1 flex min-w-0 scroll-fade items-center gap-2 overflow-x-auto overflow-y-hidden px-1 py-1.5 whitespace-nowrap [scrollbar-width:none] max-sm:py-0 @max-3xl/list:flex-1">
        <span className="font-500 tabular-nums">{words}</span>
        <ShowSelected ids={[...selected.keys()]} />
        <SelectMatching query={query} total={page?.total ?? 0} />
        <span className="mx-1 h-4 w-px shrink-0 bg-accent-line" />
        <Button
          look="quiet"
          onClick={() => tell(copyValues(records, "emailAddress", t))}
          {...tooltip(t.copyEmails)}
        >
          <ActionWords icon={Mail} label={t.copyEmails} />
        </Button>
        <Button look="quiet" onClick={() => tell(copyValues(records, "_id", t))} {...tooltip(t.copyIds)}>
          <ActionWords icon={Copy} label={t.copyIds} />
        </Button>
        <CompareSelected ids={[...selected.keys()]} />
        <Button
          look="quiet"
          aria-haspopup="dialog"
          onClick={() => openExport(true)}
          {...tooltip(exporting.button)}
        >
          <ActionWords icon={Download} label={exporting.button} />
        </Button>
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
      </div>
      {/* Where there is no room beside the actions, above them: what was pressed stays where it is. */}
      <span className="flex-1 px-2 text-right text-12 text-ink-2 not-empty:min-w-24 @max-3xl/list:order-first @max-3xl/list:basis-full @max-3xl/list:px-0 @max-3xl/list:pt-1.5 @max-3xl/list:text-left @max-3xl/list:empty:hidden">
        {said}
      </span>
      <Button
        look="quiet"
        className="-mr-2.5"
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
