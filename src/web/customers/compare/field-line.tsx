import type { ComparedField } from "#insight/compare-customers.ts";
import { compareMessages } from "#web/i18n/compare-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { ComparedCell } from "./compared-cell.tsx";
import { useFieldLabel } from "./use-field-label.ts";

/** Null where the customer of the column is missing. */
export type ColumnValue = { value: ComparedField["values"][number] } | null;

interface FieldLineProps {
  field: ComparedField;
  values: readonly ColumnValue[];
  /** Among rows that are the same, one that is not. */
  marked: boolean;
  groupNames: ReadonlyMap<string, string>;
}

/** One field of all customers. */
export function FieldLine({ field: { path }, values, marked, groupNames }: FieldLineProps) {
  const t = useMessages(compareMessages);
  const labelOf = useFieldLabel();
  return (
    <tr className={`border-b border-line-soft align-top last:border-b-0 ${marked ? "bg-accent-tint" : ""}`}>
      <th
        scope="row"
        className={`sticky left-0 z-1 px-2 py-1.5 text-left font-400 wrap-anywhere after:absolute after:inset-y-0 after:right-0 after:w-px after:bg-line-soft sm:after:hidden ${marked ? "bg-accent-tint" : "bg-surface-0"}`}
      >
        {labelOf(path)}
        {marked && <span className="sr-only"> ({t.differs})</span>}
        <span className="block text-12 text-ink-3">{path}</span>
      </th>
      {values.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns' own order.
        <td key={index} className="border-l border-line-soft px-2 py-1.5 wrap-anywhere">
          {cell && <ComparedCell path={path} value={cell.value} groupNames={groupNames} />}
        </td>
      ))}
    </tr>
  );
}
