import { FlexRender, type Row } from "@tanstack/react-table";
import { memo } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { NameCell } from "./name-cell.tsx";
import { rowClass } from "./row-class.ts";
import type { features } from "./table-features.ts";

interface CustomerRowProps {
  row: Row<typeof features, CustomerRecord>;
  href: string;
  isOpen: boolean;
  wasOpened: boolean;
  /** Ids of the columns on show: a row that is otherwise the same is drawn anew when they change. */
  columns: string;
}

/** One customer. Drawn anew only when something of it changed: opening a customer touches two rows of 500. */
export const CustomerRow = memo(function CustomerRow({ row, href, isOpen, wasOpened }: CustomerRowProps) {
  const { customer } = row.original;
  return (
    <tr
      role="row"
      className={`group ${rowClass} border-line-soft hover:bg-surface-2 aria-[current=true]:bg-accent-tint`}
      aria-current={isOpen || undefined}
    >
      <th
        role="rowheader"
        scope="row"
        className={`sticky left-0 z-10 border-r border-line bg-surface-0 px-4 py-2 text-left font-400 group-hover:bg-surface-2 group-aria-[current=true]:bg-accent-tint ${
          isOpen || wasOpened ? "shadow-[inset_2px_0_0_var(--accent)]" : ""
        }`}
      >
        <NameCell customer={customer} href={href} wasOpened={wasOpened && !isOpen} />
      </th>
      {row.getVisibleCells().map((cell) => (
        <td
          key={cell.id}
          role="cell"
          className={`truncate px-2.5 py-2 ${
            cell.column.columnDef.meta?.align === "end" ? "text-right tabular-nums" : ""
          } ${customer.state === "DELETED" ? "text-ink-2" : ""}`}
        >
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
});
