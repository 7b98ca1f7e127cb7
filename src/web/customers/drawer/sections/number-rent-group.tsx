import type { Finance } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { isUnset } from "#insight/is-unset.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Tag } from "#web/ui/tag.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { AlsoHere } from "../glossary/also-here.tsx";
import { DateRow } from "../rows/date-row.tsx";
import { DocumentedRow, isBlank } from "../rows/documented-row.tsx";
import { TextRow } from "../rows/text-row.tsx";
import { FieldGroup } from "./drawer-section.tsx";

interface NumberRentGroupProps {
  record: CustomerRecord;
  finance: Finance;
  facts: DrawerFacts;
}

const rentFields = [
  "numberRentProduct",
  "numberRentLastProduct",
  "numberRentUntil",
  "numberRentCount.singles",
  "numberRentCount.hundreds",
  "durationMethod",
];

/** What the customer pays for its numbers, and how long calls are counted. */
export function NumberRentGroup({ record, finance, facts }: NumberRentGroupProps) {
  const t = useMessages(drawerMessages);
  const { numberRentProduct, numberRentLastProduct } = finance;
  const hasNone = rentFields.every((name) => isUnset(record, `finance.${name}`));
  const isSame = !isBlank(numberRentProduct) && numberRentProduct === numberRentLastProduct;
  return (
    <FieldGroup title={t.numberRent} isUnset={hasNone}>
      <dl>
        <TextRow
          record={record}
          field="finance.numberRentProduct"
          value={numberRentProduct}
          hint={isSame && t.sameAsLastTime}
          tabular
        />
        {!isSame && (
          <TextRow
            record={record}
            field="finance.numberRentLastProduct"
            value={numberRentLastProduct}
            tabular
          />
        )}
        <DateRow
          record={record}
          field="finance.numberRentUntil"
          value={finance.numberRentUntil}
          today={facts.today}
        />
        <CountedRow record={record} finance={finance} />
        <DurationMethodRow record={record} value={finance.durationMethod} isAdmin={facts.isAdmin} />
      </dl>
      <AlsoHere fields={["finance.numberRentCount.hundreds", "finance.numberRentLastProduct"]} />
    </FieldGroup>
  );
}

function CountedRow({ record, finance }: { record: CustomerRecord; finance: Finance }) {
  const t = useMessages(drawerMessages);
  const format = useFormat();
  const { singles, hundreds } = finance.numberRentCount ?? {};
  const written = (count: number | null | undefined) => (count == null ? null : format.number(count));
  const text = t.counted(written(singles), written(hundreds));
  return (
    <DocumentedRow
      record={record}
      field="finance.numberRentCount.singles"
      label={t.countedLastTime}
      copyText={text}
      quietCopy
    >
      {text && <span className="font-500 tabular-nums">{text}</span>}
    </DocumentedRow>
  );
}

interface DurationMethodRowProps {
  record: CustomerRecord;
  value: number | null | undefined;
  isAdmin: boolean;
}

/** 0 is the standard, anything above is made to measure; the platform gives it to ADMIN only. */
function DurationMethodRow({ record, value, isAdmin }: DurationMethodRowProps) {
  const t = useMessages(drawerMessages);
  return (
    <DocumentedRow
      record={record}
      field="finance.durationMethod"
      copyText={value == null ? null : String(value)}
      quietCopy
      hint={value == null ? null : String(value)}
      actions={<Tag>{t.adminOnly}</Tag>}
    >
      {value == null ? (
        !isAdmin && <span className="text-ink-3">{t.noAccess}</span>
      ) : (
        <span className="font-500" {...tooltip(String(value))}>
          {value === 0 ? t.standardMethod : t.customMethod}
        </span>
      )}
    </DocumentedRow>
  );
}
