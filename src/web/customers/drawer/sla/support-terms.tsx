import type { SupportAgreement } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { slaResponseTimes } from "#contract/documented-values.ts";
import { isDocumented } from "#contract/is-documented.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { tooltip } from "#web/ui/tooltip.ts";
import { Code } from "../rows/code.tsx";
import { CodeRow } from "../rows/code-row.tsx";
import { DocumentedRow } from "../rows/documented-row.tsx";

interface SupportTermsProps {
  record: CustomerRecord;
  service: "remote" | "onsite";
  agreement: SupportAgreement;
}

/** The three terms of one agreement, as stored and in words. */
export function SupportTerms({ record, service, agreement }: SupportTermsProps) {
  const t = useMessages(drawerMessages);
  const values = useMessages(customerValuesMessages);
  const { responseTime, days, period } = agreement;
  const path = `serviceLevelAgreements.${service}` as const;
  return (
    <dl>
      <DocumentedRow
        record={record}
        field={`${path}.responseTime`}
        copyText={responseTime == null ? null : String(responseTime)}
        quietCopy
      >
        {isDocumented(slaResponseTimes, responseTime) ? (
          <span className="font-500" {...tooltip(String(responseTime))}>
            {t.hours(responseTime)}
          </span>
        ) : (
          responseTime != null && <Code code={String(responseTime)} words={{}} className="font-500" />
        )}
      </DocumentedRow>
      <CodeRow record={record} field={`${path}.days`} value={days} words={values.slaDays} />
      <CodeRow record={record} field={`${path}.period`} value={period} words={values.slaPeriod} />
    </dl>
  );
}
