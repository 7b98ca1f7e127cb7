import type { CustomerRecord } from "#contract/customer-record.ts";
import { type ComparedField, compareCustomers } from "#insight/compare-customers.ts";
import { compareMessages } from "#web/i18n/compare-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useAnnouncement } from "#web/ui/use-announcement.ts";
import { ColumnHead, type CompareColumn } from "./column-head.tsx";
import { type ColumnValue, FieldLine } from "./field-line.tsx";
import { useGroupNames } from "./use-group-names.ts";

interface CompareTableProps {
  columns: readonly CompareColumn[];
  onlyDifferences: boolean;
  /** Of the list behind, in which a customer is opened. */
  listSearch: string;
  onRemove: (id: string) => void;
  /** Is given the head of each column as it comes. */
  onHead: (id: string, head: HTMLElement) => void;
}

/** One column a customer, one row a field; rows come when every customer that exists has arrived. */
export function CompareTable({ columns, onlyDifferences, listSearch, onRemove, onHead }: CompareTableProps) {
  const t = useMessages(compareMessages);
  const records = columns.map(({ answer }) => answer.data ?? null);
  const present = records.filter((record): record is CustomerRecord => record !== null);
  const groupNames = useGroupNames(present);
  const isComing = columns.some(({ answer }) => answer.isPending && answer.fetchStatus !== "paused");
  const fields = isComing ? [] : compareCustomers(present);
  const differing = fields.filter(({ differs }) => differs);
  const shown = onlyDifferences && present.length > 1 ? differing : fields;
  return (
    <>
      {present.length > 1 && !isComing && (
        <CountLine
          text={differing.length === 0 ? t.noDifference : t.count(differing.length, fields.length)}
        />
      )}
      {/* Wide tables scroll in here; the keyboard gets in by focus. */}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a pointer.
        tabIndex={0}
        aria-label={t.table}
        aria-busy={isComing}
        className="shrink-0 overflow-x-auto border-y border-line"
      >
        <table className="w-full min-w-max table-fixed border-collapse sm:min-w-0">
          <caption className="sr-only">{t.table}</caption>
          <thead>
            <tr className="bg-surface-1 align-top">
              <th
                scope="col"
                className="sticky left-0 z-1 w-56 border-b border-line bg-surface-1 px-2 py-2 text-left text-12 font-500 text-ink-2 max-sm:w-32 print:w-36"
              >
                {t.field}
              </th>
              {columns.map((column) => (
                <ColumnHead
                  key={column.id}
                  {...{ column, listSearch }}
                  onRemove={() => onRemove(column.id)}
                  ref={(head) => {
                    if (head) onHead(column.id, head);
                  }}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <FieldLine
                key={field.path}
                field={field}
                // Where a customer is missing its column stays empty.
                values={valuesOfColumns(field, records)}
                marked={!onlyDifferences && field.differs}
                groupNames={groupNames}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** How many fields differ, said when it is known and whenever it changes. */
function CountLine({ text }: { text: string }) {
  useAnnouncement(text);
  return <p className="shrink-0 pb-2 text-ink-2">{text}</p>;
}

function valuesOfColumns(field: ComparedField, records: readonly (CustomerRecord | null)[]): ColumnValue[] {
  let next = 0;
  return records.map((record) => (record ? { value: field.values[next++] } : null));
}
