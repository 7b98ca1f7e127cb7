import type { CustomerRecord } from "#contract/customer-record.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { PhoneRow, WebRow } from "../rows/contact-rows.tsx";
import { DateRow } from "../rows/date-row.tsx";
import { DocumentedRow, isBlank } from "../rows/documented-row.tsx";
import { FlagRow } from "../rows/flag-row.tsx";
import { LongText } from "../rows/long-text.tsx";
import { NamedIdRow } from "../rows/named-id-row.tsx";
import { NumberRow } from "../rows/number-row.tsx";
import { DrawerSection, FieldGroup } from "./drawer-section.tsx";

const iptvFields = ["stbs", "stbsOffline", "ios", "android", "web", "apps"] as const;

/** What is not among the key facts and belongs to no other section: notes first, because they are written to be read. */
export function OverviewSection({ record, facts }: { record: CustomerRecord; facts: DrawerFacts }) {
  const t = useMessages(drawerMessages);
  const { customer } = record;
  const { notes, iptv } = customer;
  return (
    <>
      <DrawerSection id="overview" title={t.overview}>
        <dl>
          <DocumentedRow record={record} field="notes" copyText={notes ?? null}>
            {isBlank(notes) ? null : <LongText text={notes} />}
          </DocumentedRow>
          <WebRow record={record} field="website" value={customer.website} />
          <PhoneRow record={record} field="faxNumber" value={customer.faxNumber} />
          <FlagRow record={record} field="isReseller" value={customer.isReseller} />
          {customer.isOrganization != null && (
            <FlagRow record={record} field="isOrganization" value={customer.isOrganization} />
          )}
          <NamedIdRow
            record={record}
            field="customerGroup"
            value={customer.customerGroup}
            nameOf={facts.groupName}
          />
          <DateRow record={record} field="bindingDate" value={customer.bindingDate} today={facts.today} />
        </dl>
      </DrawerSection>
      {iptv && (
        <FieldGroup title={t.iptvDevices}>
          <dl>
            {iptvFields.map((name) => (
              <NumberRow key={name} record={record} field={`iptv.${name}`} value={iptv[name]} />
            ))}
          </dl>
        </FieldGroup>
      )}
    </>
  );
}
