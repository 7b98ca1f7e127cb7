import type { Customer } from "#contract/customer.ts";
import { type PresenceRow, presenceRows } from "#insight/presence-mapping.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { StateMark } from "#web/ui/state-mark.tsx";
import { FieldLabel } from "../glossary/field-label.tsx";
import { Code } from "../rows/code.tsx";
import { NotSet } from "../rows/not-set.tsx";
import { StoredText } from "../rows/stored-text.tsx";

const headClass = "border-b border-line py-1 pr-3 text-left text-12 font-500 text-ink-2";
const cellClass = "border-b border-line-soft py-0.75 pr-3 align-baseline group-last/row:border-b-0";

/** The calendar mappings, one sentence a row: when Outlook shows this, the presence becomes that. */
export function PresenceTable({ customer }: { customer: Customer }) {
  const t = useMessages(drawerMessages);
  const rows = presenceRows(customer);
  if (rows.length === 0) return <p className="py-1 text-ink-2">{t.noMappings}</p>;
  return (
    <table className="mt-2 w-full">
      <caption className="sr-only">{t.mappings}</caption>
      <thead>
        <tr>
          <th scope="col" className={`w-2/5 max-sm:w-1/3 ${headClass}`}>
            {t.whenOutlookShows}
          </th>
          <th scope="col" className={`w-2/5 max-sm:w-1/3 ${headClass}`}>
            <FieldLabel field="integrations.ms365.calendarCategoryMappings[].presence">
              {t.presenceBecomes}
            </FieldLabel>
          </th>
          <th scope="col" className={headClass}>
            {t.storedValue}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: categories may repeat, and the rows never move.
          <tr key={index} className="group/row">
            <th scope="row" className={`text-left font-400 wrap-anywhere ${cellClass}`}>
              <Source source={row.source} />
            </th>
            <td className={`wrap-anywhere ${cellClass}`}>
              <Effect row={row} />
            </td>
            <td className={`text-12 text-ink-2 wrap-anywhere ${cellClass}`}>
              {row.presence === null ? "null" : <StoredText text={row.presence} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Source({ source }: Pick<PresenceRow, "source">) {
  const t = useMessages(drawerMessages);
  const labels = useMessages(customerFieldsMessages);
  if ("showAs" in source) {
    const field = `integrations.ms365.calendarShowAsMappings.${source.showAs}` as const;
    return <FieldLabel field={field}>{labels[field]}</FieldLabel>;
  }
  return (
    <>
      <span className="text-ink-3">
        <FieldLabel field="integrations.ms365.calendarCategoryMappings[].category">{t.category}</FieldLabel>
      </span>{" "}
      <StoredText text={source.category} />
    </>
  );
}

function Effect({ row: { presence, problem, clashes } }: { row: PresenceRow }) {
  const t = useMessages(drawerMessages);
  const values = useMessages(customerValuesMessages);
  return (
    <>
      {presence !== null && <Code code={presence} words={values.presence} className="font-500" />}
      {presence === null && (problem === "unset" ? <NotSet /> : t.nothingChanges)}
      {clashes && (
        <span className="flex items-center gap-1.5 text-12 text-warn">
          <StateMark shape="triangle" />
          {t.clashes}
        </span>
      )}
    </>
  );
}
