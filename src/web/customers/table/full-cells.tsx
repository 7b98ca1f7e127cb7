import type { ServiceLevelAgreements } from "#contract/customer.ts";
import { slaResponseTimes } from "#contract/documented-values.ts";
import { isDocumented } from "#contract/is-documented.ts";
import { danishDaysUntil } from "#insight/danish-time.ts";
import { nearDays } from "#insight/findings/date-rules.ts";
import { readMoment } from "#insight/moment.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { distanceInWords } from "#web/i18n/distance-in-words.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { useMessages } from "#web/i18n/use-messages.ts";
import { StateMark } from "#web/ui/state-mark.tsx";
import { useCellWords } from "./cell-words.tsx";
import { Undocumented, UnknownCode } from "./code.tsx";
import { Missing } from "./missing.tsx";
import { TextCell } from "./value-cells.tsx";

interface CodeCellProps {
  /** The field whose words to use. */
  kind: "paymentTerms" | "invoiceMethod" | "authenticationSecurity";
  code: string | null | undefined;
}

/** A code in words, with the code itself in the tooltip; one that the documentation does not list stays as it came. */
export function CodeCell({ kind, code }: CodeCellProps) {
  const names: Readonly<Record<string, string>> = useMessages(customerValuesMessages)[kind];
  if (!code) return <Missing />;
  return Object.hasOwn(names, code) ? <span title={code}>{names[code]}</span> : <UnknownCode code={code} />;
}

/**
 * The day that binds a customer, as the language writes it, and how far off it is once that is worth knowing; what is no
 * date stays as it came. The day is that of the drawing: rows are drawn anew more often than once a day.
 */
export function BindingDateCell({ text }: { text: string | null | undefined }) {
  const { format } = useCellWords();
  const language = useLanguage();
  const moment = text ? readMoment(text) : null;
  if (!text || !moment) return <TextCell text={text} tabular />;
  const days = danishDaysUntil(text, new Date()) ?? Number.POSITIVE_INFINITY;
  if (days > nearDays) return <TextCell text={format.date(moment)} tabular />;
  return (
    <span className="flex items-center gap-3">
      <span className="tabular-nums">{format.date(moment)}</span>
      <span className={`flex items-center gap-1.5 text-12 ${days < soon ? "text-warn" : "text-ink-2"}`}>
        {days < soon && <StateMark shape="triangle" />}
        {distanceInWords(days, language)}
      </span>
    </span>
  );
}

/** Days within which somebody has to act, or should have. */
const soon = 8;

/** "Remote 8 h · On site 24 h": enough to see who is covered; the drawer has the rest. */
export function SupportCell({ agreements }: { agreements: ServiceLevelAgreements | null | undefined }) {
  const { t, format } = useCellWords();
  const hours = (kind: string, time: number | null | undefined) =>
    typeof time === "number" ? [{ time, words: `${kind} ${t.slaHours(format.number(time))}` }] : [];
  const parts = [
    ...hours(t.slaRemote, agreements?.remote?.responseTime),
    ...hours(t.slaOnsite, agreements?.onsite?.responseTime),
  ];
  if (parts.length === 0) return <Missing />;
  const text = parts.map(({ words }) => words).join(" · ");
  const unknown = parts.filter(({ time }) => !isDocumented(slaResponseTimes, time));
  if (unknown.length === 0) return text;
  return (
    <Undocumented title={unknown.map(({ words }) => t.undocumented(words)).join("\n")}>{text}</Undocumented>
  );
}

/** Features in words; those that the documentation does not list stay as they came, and the cell is marked. */
export function FeaturesCell({ codes }: { codes: readonly string[] | null | undefined }) {
  const { t } = useCellWords();
  const names: Readonly<Record<string, string>> = useMessages(customerValuesMessages).feature;
  if (!codes) return <Missing />;
  const unknown = codes.filter((code) => !Object.hasOwn(names, code));
  const text = codes.map((code) => (unknown.includes(code) ? code : names[code])).join(", ");
  if (unknown.length === 0) return <TextCell text={text} />;
  return <Undocumented title={[text, ...unknown.map(t.undocumented)].join("\n")}>{text}</Undocumented>;
}
