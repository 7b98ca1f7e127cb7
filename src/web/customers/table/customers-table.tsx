import { useTable } from "@tanstack/react-table";
import {
  type CSSProperties,
  type RefObject,
  Suspense,
  type UIEventHandler,
  useCallback,
  useMemo,
} from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { onIdle } from "#web/later.ts";
import { useOpened } from "../opened-customers.ts";
import { toggleSelected } from "../selection/selected-customers.ts";
import { cellLooks } from "./cell-looks.ts";
import { CellWordsProvider } from "./cell-words.tsx";
import { CustomerRow } from "./customer-row.tsx";
import { gridOf } from "./grid-of.ts";
import { chunkClass } from "./row-class.ts";
import { shownColumns } from "./shown-columns.ts";
import { SkeletonRows } from "./skeleton-rows.tsx";
import { features } from "./table-features.ts";
import { TableFrame } from "./table-frame.tsx";
import { useTableLayout } from "./table-layout.ts";
import { useRowLinks } from "./use-row-links.ts";

/** Behind the first list: the head's menus, and what can be dragged in it. */
const ColumnHead = onIdle(() => import("./head/column-head.tsx").then((module) => module.ColumnHead));

const SelectPage = onIdle(() => import("../selection/select-page.tsx").then((module) => module.SelectPage));

interface CustomersTableProps {
  /** Null while the first page is on its way. */
  records: readonly CustomerRecord[] | null;
  /** What the records answer, or will. */
  query: ListQuery;
  /** How the records are sorted: `query` may be ahead of them. */
  sort: ListQuery["sort"];
  isBusy: boolean;
  openId: string | null;
  hrefOf: (id: string) => string;
  scroller: RefObject<HTMLDivElement | null>;
  onScroll: UIEventHandler<HTMLElement>;
}

const noRecords: readonly CustomerRecord[] = [];

/** The page as a table. */
export function CustomersTable(props: CustomersTableProps) {
  const { records, query, sort, isBusy, openId, hrefOf, scroller, onScroll } = props;
  const opened = useOpened();
  const layout = useTableLayout();
  const { hidden, order, pinned } = layout;
  const columns = useMemo(
    () => shownColumns(query, { hidden, order, pinned }),
    [query, hidden, order, pinned],
  );
  const pinnedCount = columns.filter(({ id = "" }) => pinned.includes(id)).length;
  const looks = useMemo(() => cellLooks(columns, pinnedCount), [columns, pinnedCount]);
  const table = useTable({
    features,
    columns,
    data: records ?? noRecords,
    getRowId: (_, index) => String(index), // the same customer twice on one page must not break it
  });
  const onSelect = useCallback(
    (id: string, withRange: boolean) => toggleSelected(records ?? noRecords, id, withRange),
    [records],
  );
  const followLinks = useRowLinks(query.full);
  const chunks = chunksOf(table.getRowModel().rows);
  const head = (id: string, title: string, align?: "end") =>
    records ? (
      <Suspense fallback={title}>
        <ColumnHead {...{ id, title, columns, align, sort }} />
      </Suspense>
    ) : (
      title
    );

  return (
    <TableFrame
      columns={columns}
      pinnedCount={pinnedCount}
      isBusy={isBusy}
      sort={sort}
      measures={gridOf(columns, layout)}
      selectAll={<Suspense>{records && <SelectPage records={records} />}</Suspense>}
      head={head}
      scrollerRef={scroller}
      tableRef={followLinks}
      onScroll={onScroll}
    >
      <CellWordsProvider>
        {records === null && <SkeletonRows columns={columns.length} />}
        {chunks.map((rows) => (
          <tbody
            key={rows[0]?.id}
            role="rowgroup"
            className={chunks.length > 1 ? chunkClass : "block"}
            // React's types know no custom properties.
            style={{ "--rows": rows.length } as CSSProperties}
          >
            {rows.map((row) => {
              const id = row.original.customer._id;
              return (
                <CustomerRow
                  key={row.id}
                  row={row}
                  href={hrefOf(id)}
                  isOpen={id === openId}
                  wasOpened={id === opened.at(-1)}
                  isVisited={opened.includes(id)}
                  looks={looks}
                  onSelect={onSelect}
                />
              );
            })}
          </tbody>
        ))}
      </CellWordsProvider>
    </TableFrame>
  );
}

/** As many rows as a page has at first: that page is one chunk, and a window shows two of a longer one. */
const chunkSize = 25;

function chunksOf<Row>(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  for (let start = 0; start < rows.length; start += chunkSize)
    chunks.push(rows.slice(start, start + chunkSize));
  return chunks;
}
