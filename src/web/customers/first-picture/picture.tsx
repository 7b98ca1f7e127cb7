import { useTable } from "@tanstack/react-table";
import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerPage } from "#contract/customer-record.ts";
import type { Resellers } from "#contract/resellers.ts";
import { defaultTableLayout } from "#contract/table-layout.ts";
import type { Language } from "#web/i18n/language.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { cellLooks } from "../table/cell-looks.ts";
import { type CellWords, CellWordsContext } from "../table/cell-words.tsx";
import { CustomerRow } from "../table/customer-row.tsx";
import { shownColumns } from "../table/shown-columns.ts";
import { features } from "../table/table-features.ts";
import { TableFrame } from "../table/table-frame.tsx";

interface PictureProps {
  query: ListQuery;
  page: CustomerPage;
  /** Null while they are on their way: then their places are kept, as the app keeps them. */
  resellers: Resellers | null;
  language: Language;
}

/** More rows than a tall screen shows; what is further down nobody sees before the app is there. */
const rowsInSight = 40;

/**
 * The list as the app will show it a moment later, below the bar that the document has: title and total, heads and rows.
 * A picture and no more, so nothing in it answers and no screen reader meets it; what the app adds around it (chips,
 * buttons, footer) has its room kept, so that nothing moves. Where the bar takes two lines it is not shown.
 */
export function Picture({ query, page, resellers, language }: PictureProps) {
  const t = useMessages(listMessages);
  const format = useFormat();
  const names = resellers && new Map(resellers.map(({ _id, name }) => [_id, name]));
  const resellerName = (id: string) => (names ? names.get(id) || id : "…");
  const words: CellWords = { t, format, resellerName };
  const columns = shownColumns(query, defaultTableLayout);
  const data = page.customers.slice(0, rowsInSight);
  const table = useTable({ features, columns, data, getRowId: (_, index) => String(index) });
  const looks = cellLooks(columns, 0);
  return (
    <div lang={language} inert aria-hidden className="absolute inset-0 top-12 flex flex-col">
      <div className="flex min-h-11.5 shrink-0 items-center px-4 py-2">
        <div className="flex items-baseline gap-2 text-15 font-600">
          {t.title}
          <span className="font-400 text-ink-2 tabular-nums">{format.number(page.total)}</span>
        </div>
      </div>
      {query.parentReseller && <div className="h-9" />}
      <div className="border-b border-line" />
      <CellWordsContext value={words}>
        <TableFrame columns={columns} pinnedCount={0} isBusy={false} head={(_, title) => title}>
          <tbody className="block">
            {table.getRowModel().rows.map((row) => (
              <CustomerRow
                key={row.id}
                row={row}
                href={paths.customer(row.original.customer._id)}
                isOpen={false}
                wasOpened={false}
                isVisited={false}
                looks={looks}
                onSelect={nothing}
              />
            ))}
          </tbody>
        </TableFrame>
      </CellWordsContext>
      <div className="min-h-10 shrink-0 border-t border-line bg-surface-1" />
    </div>
  );
}

function nothing() {}
