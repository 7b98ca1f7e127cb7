import { Check, Minus } from "lucide-react";
import type { ServiceLevelAgreements } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { FieldLabel } from "../glossary/field-label.tsx";
import { Unreadable } from "../rows/not-set.tsx";

const serviceNames = [
  "phoneSupportErrors",
  "onsiteInclusive",
  "phoneSupportChanges",
  "hardwareInclusive",
  "mitelSwas",
  "prescriptionStatus",
] as const;

interface SupportServicesProps {
  record: CustomerRecord;
  services: NonNullable<ServiceLevelAgreements["services"]>;
}

/** What the agreement includes: a tick, or a dash with the words that say no. */
export function SupportServices({ record, services }: SupportServicesProps) {
  const t = useMessages(drawerMessages);
  const labels = useMessages(customerFieldsMessages);
  return (
    <ul className="grid grid-cols-2 gap-x-7 gap-y-1 pt-1 max-sm:grid-cols-1">
      {serviceNames.map((name) => {
        const field = `serviceLevelAgreements.services.${name}` as const;
        const included = services[name];
        const label = labels[field];
        return (
          <li key={name} className={`flex items-center gap-2 ${included ? "" : "text-ink-3"}`}>
            {included ? (
              <Check size={14} strokeWidth={1.75} className="shrink-0 text-ink-2" aria-hidden />
            ) : (
              <Minus size={14} strokeWidth={1.75} className="shrink-0" aria-hidden />
            )}
            <FieldLabel field={field}>
              {included ? label : included === false ? t.serviceNotIncluded(label) : t.serviceNotSet(label)}
            </FieldLabel>
            {record.unreadable.includes(field) && <Unreadable />}
          </li>
        );
      })}
    </ul>
  );
}
