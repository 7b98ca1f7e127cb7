import { Columns3 } from "lucide-react";
import type { CustomerQuery } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { buttonClass } from "#web/ui/button.tsx";
import { MenuButton } from "#web/ui/menu-button.tsx";
import type { MenuItem } from "#web/ui/menu-items.ts";
import { customersColumns } from "./table/customers-columns.tsx";
import { changeTableLayout, useTableLayout } from "./table/table-layout.ts";

/** Columns that this query's answer has something for. */
export function columnsOf(query: CustomerQuery) {
  return customersColumns.filter(({ meta }) => !meta?.needs || query[meta.needs]);
}

/** Which of the columns to show; remembered on this device. */
export function ColumnsButton({ query }: { query: CustomerQuery }) {
  const t = useMessages(listMessages);
  const { hidden } = useTableLayout();
  const items = columnsOf(query).map(({ id = "", meta }): MenuItem => {
    const isHidden = hidden.includes(id);
    return {
      key: id,
      label: t.columns[meta?.title ?? "name"],
      checked: !isHidden,
      onSelect: () =>
        changeTableLayout({ hidden: isHidden ? hidden.filter((other) => other !== id) : [...hidden, id] }),
    };
  });
  const showAll: MenuItem = {
    key: "all",
    label: t.allColumns,
    disabled: hidden.length === 0,
    onSelect: () => changeTableLayout({ hidden: [] }),
  };
  return (
    <MenuButton
      label={t.columnsButton}
      aria-label={t.columnsButton}
      sections={[
        { key: "columns", items },
        { key: "all", items: [showAll] },
      ]}
      align="end"
      className={buttonClass("quiet")}
    >
      <Columns3 size={16} strokeWidth={1.75} aria-hidden />
      <span className="@max-4xl/list:hidden">{t.columnsButton}</span>
    </MenuButton>
  );
}
