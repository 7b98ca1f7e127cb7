import { useTable } from "@tanstack/react-table";
import { type RefObject, useMemo } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { CellWordsProvider } from "./cell-words.tsx";
import { CustomerRow } from "./customer-row.tsx";
import { customersColumns } from "./customers-columns.tsx";
import { SkeletonRows } from "./skeleton-rows.tsx";
import { features } from "./table-features.ts";

interface CustomersTableProps {
  /** Null while the first page is on its way. */
  records: readonly CustomerRecord[] | null;
  /** Columns that this mode has and this device shows. */
  columnIds: readonly string[];
  isBusy: boolean;
  openId: string | null;
  lastOpenedId: string | null;
  hrefOf: (id: string) => string;
  scroller: RefObject<HTMLDivElement | null>;
}

const nameWidth = 288;
const noRecords: readonly CustomerRecord[] = [];

/** The page as a table: native, so that a screen reader's own keys work in it. */
export function CustomersTable(props: CustomersTableProps) {
  const { records, columnIds, isBusy, openId, lastOpenedId, hrefOf, scroller } = props;
  const t = useMessages(listMessages);
  const columnVisibility = useMemo(
    () => Object.fromEntries(customersColumns.map(({ id = "" }) => [id, columnIds.includes(id)])),
    [columnIds],
  );
  const table = useTable({
    features,
    columns: customersColumns,
    data: records ?? noRecords,
    getRowId: (_, index) => String(index), // the same customer twice on one page must not break it
    state: { columnVisibility },
  });
  const columns = table.getVisibleLeafColumns();
  const widths = columns.map((column) => column.columnDef.meta?.width ?? 120);

  return (
    // The padding keeps what is scrolled to by the keyboard from under the head and the pinned name.
    <div ref={scroller} className="relative min-h-0 flex-1 overflow-auto scroll-pt-9 scroll-pl-76">
      <table
        aria-label={t.title}
        aria-busy={isBusy}
        className="table-fixed border-separate border-spacing-0"
        style={{ width: `max(100%, ${nameWidth + widths.reduce((sum, width) => sum + width, 0)}px)` }}
      >
        <colgroup>
          <col style={{ width: nameWidth }} />
          {columns.map((column, index) => (
            <col key={column.id} style={{ width: widths[index] }} />
          ))}
        </colgroup>
        <thead>
          <tr className="h-8 text-12 text-ink-2">
            <th scope="col" className={`${headClass} left-0 z-30 border-r border-r-line px-4`}>
              {t.columns.name}
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={`${headClass} z-20 truncate px-2.5 ${column.columnDef.meta?.align === "end" ? "text-right" : ""}`}
              >
                {t.columns[column.columnDef.meta?.title ?? "name"]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <CellWordsProvider>
            {records === null && <SkeletonRows columns={columns.length} />}
            {table.getRowModel().rows.map((row) => {
              const id = row.original.customer._id;
              return (
                <CustomerRow
                  key={row.id}
                  row={row}
                  href={hrefOf(id)}
                  isOpen={id === openId}
                  wasOpened={id === lastOpenedId}
                  columns={columnIds.join()}
                />
              );
            })}
          </CellWordsProvider>
        </tbody>
      </table>
    </div>
  );
}

const headClass = "sticky top-0 border-b border-b-line bg-surface-1 text-left font-500";
