import type { Cell, Row } from "@tanstack/react-table";
import { memo, type ReactNode } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { unexpectedValue } from "#insight/unexpected-value.ts";
import { useIsSelected } from "../selection/selected-customers.ts";
import type { CellLook } from "./cell-looks.ts";
import { UnexpectedValue } from "./code.tsx";
import { NameCell } from "./name-cell.tsx";
import { cellClass, checkboxClass, nameClass, pinnedInRow, rowClass } from "./row-class.ts";
import { SelectCell } from "./select-cell.tsx";
import type { features } from "./table-features.ts";

interface CustomerRowProps {
  row: Row<typeof features, CustomerRecord>;
  href: string;
  isOpen: boolean;
  wasOpened: boolean;
  /** Opened at some time in this tab. */
  isVisited: boolean;
  /** Of the columns on show: a row that is otherwise the same is drawn anew when they change. */
  looks: readonly CellLook[];
  /** Selects the customer, or takes it out; with those between it and the one before. */
  onSelect: (id: string, withRange: boolean) => void;
}

const trClass = `group ${rowClass} cursor-pointer border-line-soft hover:bg-surface-2 has-checked:bg-accent-tint aria-[current=true]:bg-accent-tint`;
const deletedClass = `${trClass} text-ink-2`;
const selectClass = `${pinnedInRow} ${checkboxClass}`;
const openedClass = `${selectClass} shadow-[inset_2px_0_0_var(--accent)]`;
const headClass = `${pinnedInRow} ${nameClass} ${cellClass} text-left font-400`;

/** One customer. Drawn anew only when something of it changed: opening a customer touches two rows of 500. */
export const CustomerRow = memo(function CustomerRow(props: CustomerRowProps) {
  const { row, href, isOpen, wasOpened, isVisited, looks, onSelect } = props;
  const { customer } = row.original;
  const isSelected = useIsSelected(customer._id);
  return (
    <tr
      role="row"
      className={customer.state === "DELETED" ? deletedClass : trClass}
      aria-current={isOpen || undefined}
    >
      <td role="cell" className={isOpen || wasOpened ? openedClass : selectClass}>
        <SelectCell customer={customer} isSelected={isSelected} onSelect={onSelect} />
      </td>
      <th role="rowheader" scope="row" className={headClass}>
        <NameCell customer={customer} href={href} wasOpened={wasOpened && !isOpen} isVisited={isVisited} />
      </th>
      {row.getAllCells().map((cell, index) => (
        <td key={cell.id} role="cell" {...looks[index]}>
          {drawn(cell)}
        </td>
      ))}
    </tr>
  );
});

/**
 * What a column makes of its value. Called, not rendered by the library's FlexRender: that and the function would be a
 * component each, two of the three in every cell. A value of another type than documented stands as it came: a dash would
 * say that there is none.
 */
function drawn(cell: Cell<typeof features, CustomerRecord>): ReactNode {
  const { cell: draw, meta } = cell.column.columnDef;
  const unexpected = unexpectedValue(cell.row.original, meta?.field ?? cell.column.id);
  if (unexpected !== null) return <UnexpectedValue text={unexpected} />;
  return typeof draw === "function" ? draw(cell.getContext()) : draw;
}
