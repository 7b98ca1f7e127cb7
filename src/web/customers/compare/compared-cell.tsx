import type { ComparedValue } from "#insight/compare-customers.ts";
import { readCvr } from "#insight/identifiers/cvr.ts";
import { readPhone } from "#insight/identifiers/phone.ts";
import { readMoment } from "#insight/moment.ts";
import { compareMessages } from "#web/i18n/compare-messages.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Code } from "../drawer/rows/code.tsx";
import { StoredText } from "../drawer/rows/stored-text.tsx";
import { useResellerName } from "../use-reseller-name.ts";

interface ComparedCellProps {
  path: string;
  value: ComparedValue;
  groupNames: ReadonlyMap<string, string>;
}

/** One value as the drawer would show it: codes in words, resellers and groups by name, days as dates, credentials never. */
export function ComparedCell({ path, value, groupNames }: ComparedCellProps) {
  const t = useMessages(compareMessages);
  const format = useFormat();
  const words = useMessages(customerValuesMessages);
  const resellerName = useResellerName();
  if (value === undefined) return <span className="text-ink-3">{t.notSet}</span>;
  if (typeof value === "object") return <span className="text-ink-2">{t.secretSet}</span>;
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (typeof value === "number")
    return (
      <span className="tabular-nums">
        {isDkk(path) ? format.dkk(value) : isName(path) ? String(value) : format.number(value)}
      </span>
    );

  const codes = wordsOf(path, words);
  if (codes) return <Code code={value} words={codes} />;
  if (path === "parentReseller") return <StoredText text={resellerName(value)} />;
  if (path === "customerGroup") return <StoredText text={groupNames.get(value) ?? value} />;
  if (path === "features") return <Features list={value} words={words.feature} />;
  if (isPhone(path)) return <StoredText text={readPhone(value)?.display ?? value} className="tabular-nums" />;
  if (path === "finance.vatNumber")
    return <StoredText text={readCvr(value)?.display ?? value} className="tabular-nums" />;
  const moment = path === "bindingDate" || path === "finance.numberRentUntil" ? readMoment(value) : null;
  return moment ? format.date(moment) : <StoredText text={value} className="whitespace-pre-wrap" />;
}

function isDkk(path: string): boolean {
  return /^finance\.\w+UsageLimit$/.test(path);
}

function isPhone(path: string): boolean {
  return /^(addresses\[\d+\]\.)?(phone|fixed|fax)Number$/.test(path);
}

/** A number that is a name, without separators: `municipalityCode`, the number of an invoice. */
function isName(path: string): boolean {
  return /\.municipalityCode$|^resellerNextInvoiceNumber$/.test(path);
}

function Features({ list, words }: { list: string; words: Readonly<Record<string, string>> }) {
  return (
    <ul>
      {list.split(", ").map((feature) => (
        <li key={feature}>
          <Code code={feature} words={words} />
        </li>
      ))}
    </ul>
  );
}

type Words = ReturnType<typeof customerValuesMessages.read>;

/** The words of a field that holds codes; null for every other field. */
function wordsOf(path: string, words: Awaited<Words>): Readonly<Record<string, string>> | null {
  if (path === "state") return words.state;
  if (path === "finance.invoiceMethod") return words.invoiceMethod;
  if (path === "finance.paymentTerms") return words.paymentTerms;
  if (path === "resellerSkin") return words.resellerSkin;
  if (path === "authenticationSecurity") return words.authenticationSecurity;
  if (/^integrations\.ms365\.calendar.*(Mappings\.\w+|\.presence)$/.test(path)) return words.presence;
  if (/^serviceLevelAgreements\.\w+\.days$/.test(path)) return words.slaDays;
  return /^serviceLevelAgreements\.\w+\.period$/.test(path) ? words.slaPeriod : null;
}
