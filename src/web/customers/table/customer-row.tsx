import { FlexRender, type Row } from "@tanstack/react-table";
import { memo } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { useIsSelected } from "../selection/selected-customers.ts";
import { NameCell } from "./name-cell.tsx";
import { cellClass, checkboxClass, nameClass, pinnedClass, rowClass } from "./row-class.ts";
import { SelectCell } from "./select-cell.tsx";
import type { features } from "./table-features.ts";

interface CustomerRowProps {
  row: Row<typeof features, CustomerRecord>;
  href: string;
  isOpen: boolean;
  wasOpened: boolean;
  /** Opened at some time in this tab. */
  isVisited: boolean;
  /** Ids of the columns on show: a row that is otherwise the same is drawn anew when they change. */
  columns: string;
  /** How many of them, from the left, stay beside the name. */
  pinned: number;
  /** Selects the customer, or takes it out; with those between it and the one before. */
  onSelect: (id: string, withRange: boolean) => void;
}

const pinnedInRow = `${pinnedClass} bg-surface-0 group-hover:bg-surface-2 group-aria-[current=true]:bg-accent-tint group-has-checked:bg-accent-tint`;

/** One customer. Drawn anew only when something of it changed: opening a customer touches two rows of 500. */
export const CustomerRow = memo(function CustomerRow(props: CustomerRowProps) {
  const { row, href, isOpen, wasOpened, isVisited, pinned, onSelect } = props;
  const { customer } = row.original;
  const isSelected = useIsSelected(customer._id);
  return (
    <tr
      role="row"
      className={`group ${rowClass} border-line-soft hover:bg-surface-2 has-checked:bg-accent-tint aria-[current=true]:bg-accent-tint`}
      aria-current={isOpen || undefined}
    >
      <td
        role="cell"
        className={`${pinnedInRow} ${checkboxClass} ${
          isOpen || wasOpened ? "shadow-[inset_2px_0_0_var(--accent)]" : ""
        }`}
      >
        <SelectCell customer={customer} isSelected={isSelected} onSelect={onSelect} />
      </td>
      <th
        role="rowheader"
        scope="row"
        className={`${pinnedInRow} ${nameClass} ${cellClass} text-left font-400`}
      >
        <NameCell customer={customer} href={href} wasOpened={wasOpened && !isOpen} isVisited={isVisited} />
      </th>
      {row.getAllCells().map((cell, index) => (
        <td
          key={cell.id}
          role="cell"
          style={index < pinned ? { left: `var(--left-${cell.column.id})` } : undefined}
          className={`truncate px-2.5 last:pr-4 ${cellClass} ${index < pinned ? `${pinnedInRow} z-10` : ""} ${
            index === pinned - 1 ? "border-r" : ""
          } ${
            cell.column.columnDef.meta?.align === "end" ? "text-right tabular-nums" : ""
          } ${customer.state === "DELETED" ? "text-ink-2" : ""}`}
        >
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
});
