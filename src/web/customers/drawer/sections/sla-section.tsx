import type { CustomerRecord } from "#contract/customer-record.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { SupportServices } from "../sla/support-services.tsx";
import { SupportTerms } from "../sla/support-terms.tsx";
import { DrawerSection, FieldGroup } from "./drawer-section.tsx";
import { OutsideGroup } from "./outside-group.tsx";

/** The support agreement: its terms, and what it includes. What it means now stands at the top of the drawer. */
export function SlaSection({ record }: { record: CustomerRecord }) {
  const t = useMessages(drawerMessages);
  const { remote, onsite, services } = record.customer.serviceLevelAgreements ?? {};
  const hasNone = !remote && !onsite && !services;
  return (
    <>
      <DrawerSection id="sla" title={t.sla} hint={(remote || onsite) && t.clockAssumption}>
        {hasNone && <p className="py-1 text-ink-2">{t.noAgreement}</p>}
      </DrawerSection>
      {remote && (
        <FieldGroup title={t.remote}>
          <SupportTerms record={record} service="remote" agreement={remote} />
        </FieldGroup>
      )}
      {onsite && (
        <FieldGroup title={t.onsite}>
          <SupportTerms record={record} service="onsite" agreement={onsite} />
        </FieldGroup>
      )}
      {services && (
        <FieldGroup title={t.services}>
          <SupportServices record={record} services={services} />
        </FieldGroup>
      )}
      <OutsideGroup record={record} section="sla" />
    </>
  );
}
