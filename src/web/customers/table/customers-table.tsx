import { useTable } from "@tanstack/react-table";
import { type CSSProperties, type RefObject, useMemo } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { CellWordsProvider } from "./cell-words.tsx";
import { CustomerRow } from "./customer-row.tsx";
import { customersColumns } from "./customers-columns.tsx";
import { SkeletonRows } from "./skeleton-rows.tsx";
import { features } from "./table-features.ts";
import { useRowLinks } from "./use-row-links.ts";

interface CustomersTableProps {
  /** Null while the first page is on its way. */
  records: readonly CustomerRecord[] | null;
  /** Columns that this mode has and this device shows. */
  columnIds: readonly string[];
  /** Whether the records are whole. */
  isFull: boolean;
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
  const { records, columnIds, isFull, isBusy, openId, lastOpenedId, hrefOf, scroller } = props;
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
  // Each column has its width and its share of what is left over.
  const shares = columns.map(({ columnDef }) => columnDef.meta?.width ?? 120);
  const tracks = [`${nameWidth}px`, ...shares.map((width) => `minmax(${width}px, ${width}fr)`)].join(" ");
  const width = shares.reduce((sum, share) => sum + share, nameWidth);
  const followLinks = useRowLinks(isFull);

  return (
    // The padding keeps what is scrolled to by the keyboard from under the head and the pinned name.
    <div ref={scroller} className="relative min-h-0 flex-1 overflow-auto scroll-pt-9 scroll-pl-76">
      <table
        ref={followLinks}
        role="table"
        aria-label={t.title}
        aria-busy={isBusy}
        className="block"
        // React's types know no custom properties.
        style={{ "--columns": tracks, width: `max(100%, ${width}px)` } as CSSProperties}
      >
        <thead role="rowgroup" className="sticky top-0 z-20 block bg-surface-1 text-12 text-ink-2">
          <tr role="row" className="grid h-8 grid-cols-(--columns) border-b border-line">
            <th
              role="columnheader"
              scope="col"
              className={`${headClass} sticky left-0 border-r border-line bg-surface-1 px-4`}
            >
              {t.columns.name}
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={`${headClass} truncate px-2.5 ${column.columnDef.meta?.align === "end" ? "text-right" : ""}`}
              >
                {t.columns[column.columnDef.meta?.title ?? "name"]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block">
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

const headClass = "py-1.75 text-left font-500";
