import type { ServiceLevelAgreements } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { slaClock } from "#insight/sla-clock.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { FieldGroup } from "../sections/drawer-section.tsx";
import { SupportClock } from "./support-clock.tsx";
import { SupportServices } from "./support-services.tsx";
import { SupportWeek } from "./support-week.tsx";
import { useMinute } from "./use-minute.ts";

/** The support agreement as it stands this minute, which promises nothing to a deleted customer; nothing where there is none. */
export function SupportBlock({ record }: { record: CustomerRecord }) {
  const t = useMessages(drawerMessages);
  const agreements = record.customer.serviceLevelAgreements;
  if (!agreements?.remote && !agreements?.onsite) return null;
  const isDeleted = record.customer.state === "DELETED";
  return (
    <FieldGroup title={t.supportAgreement} hint={isDeleted ? null : t.clockHint}>
      {isDeleted ? (
        <p className="py-0.5 text-ink-2">{t.clockDeleted}</p>
      ) : (
        <SupportNow agreements={agreements} />
      )}
      {agreements.services && <SupportServices record={record} services={agreements.services} />}
    </FieldGroup>
  );
}

/** The part that turns with the minute, alone. */
function SupportNow({ agreements: { remote, onsite } }: { agreements: ServiceLevelAgreements }) {
  const t = useMessages(drawerMessages);
  const now = useMinute();
  const lanes = [
    { name: t.remote, shortName: t.remoteShort, clock: slaClock(remote, now) },
    { name: t.onsite, shortName: t.onsiteShort, clock: slaClock(onsite, now) },
  ].flatMap(({ clock, ...lane }) => (clock ? [{ ...lane, clock }] : []));
  return (
    <>
      {lanes.map(({ name, clock }) => (
        <SupportClock key={name} service={name} clock={clock} now={now} />
      ))}
      <SupportWeek lanes={lanes} now={now} />
    </>
  );
}
