import { danishDaysUntil } from "#insight/danish-time.ts";
import { readMoment } from "#insight/moment.ts";
import { distanceInWords } from "#web/i18n/distance-in-words.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { tooltip } from "#web/ui/tooltip.ts";
import { DocumentedRow, isBlank, type RowProps } from "./documented-row.tsx";
import { StoredText } from "./stored-text.tsx";

interface DateRowProps extends Omit<RowProps, "hint"> {
  /** ISO 8601, as the platform writes it. */
  value: string | null | undefined;
  /** Start of the Danish day. */
  today: Date;
}

/** A day in Denmark with its distance from today; what is no date is shown as it came. */
export function DateRow({ value, today, ...row }: DateRowProps) {
  const t = useMessages(drawerMessages);
  const format = useFormat();
  const language = useLanguage();
  if (isBlank(value)) return <DocumentedRow {...row} />;

  const moment = readMoment(value);
  const days = danishDaysUntil(value, today);
  return (
    <DocumentedRow
      {...row}
      copyText={value}
      hint={moment ? days !== null && distanceInWords(days, language) : t.notADate}
      quietCopy
    >
      {moment ? (
        <time dateTime={value} className="font-500 tabular-nums" {...tooltip(value)}>
          {format.date(moment)}
        </time>
      ) : (
        <StoredText text={value} />
      )}
    </DocumentedRow>
  );
}
