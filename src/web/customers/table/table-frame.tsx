import type { ReactNode, Ref, UIEventHandler } from "react";
import type { ListQuery } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { checkboxClass, nameClass, pinnedClass } from "./row-class.ts";
import type { shownColumns } from "./shown-columns.ts";

interface TableFrameProps {
  columns: ReturnType<typeof shownColumns>;
  /** How many of them stay beside the name. */
  pinnedCount: number;
  isBusy: boolean;
  sort?: ListQuery["sort"];
  /** The table's measures (grid-of.ts); the first picture has them from the root element. */
  measures?: Record<string, string>;
  /** Above the checkboxes. */
  selectAll?: ReactNode;
  /** What the head of a column holds. */
  head: (id: string, title: string, align?: "end") => ReactNode;
  scrollerRef?: Ref<HTMLDivElement>;
  tableRef?: Ref<HTMLTableElement>;
  onScroll?: UIEventHandler<HTMLElement>;
  /** Groups of rows. */
  children: ReactNode;
}

const headClass = "group/head truncate pt-2 text-left font-500";
const pinnedInHead = `${pinnedClass} bg-surface-1`;

/** The table around its rows: what scrolls, and the head. Native, so that a screen reader's own keys work in it. */
export function TableFrame(props: TableFrameProps) {
  const { columns, pinnedCount, isBusy, sort, measures, selectAll, head, children } = props;
  const t = useMessages(listMessages);
  return (
    // The padding keeps what is scrolled to by the keyboard from under the head and the pinned name.
    <div
      ref={props.scrollerRef}
      onScroll={props.onScroll}
      className="relative min-h-0 flex-1 overflow-auto bg-surface-0 scroll-pt-9 scroll-pl-(--pinned)"
      style={measures}
    >
      <table
        ref={props.tableRef}
        role="table"
        aria-label={t.title}
        aria-busy={isBusy}
        className="block w-[max(100%,var(--width))]"
      >
        <thead role="rowgroup" className="sticky top-0 z-20 block bg-surface-1 text-12 text-ink-2">
          <tr role="row" className="grid h-8 grid-cols-(--columns) border-b border-line">
            <td role="cell" className={`${pinnedInHead} ${checkboxClass} pt-2 pl-4`}>
              {selectAll}
            </td>
            <th
              role="columnheader"
              scope="col"
              aria-sort={ariaSort(sort, "name")}
              className={`${headClass} ${pinnedInHead} ${nameClass}`}
            >
              {head("name", t.columns.name)}
            </th>
            {columns.map(({ id = "", meta }, index) => (
              <th
                key={id}
                role="columnheader"
                scope="col"
                aria-sort={ariaSort(sort, id)}
                style={index < pinnedCount ? { left: `var(--left-${id})` } : undefined}
                className={`${headClass} px-2.5 last:pr-4 ${index < pinnedCount ? `${pinnedInHead} z-10` : "relative"} ${
                  index === pinnedCount - 1 ? "border-r" : ""
                } ${meta?.align === "end" ? "text-right" : ""}`}
              >
                {head(id, t.columns[meta?.title ?? "name"], meta?.align)}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

function ariaSort(sort: ListQuery["sort"] | undefined, id: string) {
  if (sort === id) return "ascending";
  return sort === `-${id}` ? "descending" : undefined;
}
