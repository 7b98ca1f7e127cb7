import type { Finance } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { isUnset } from "#insight/is-unset.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { CodeRow } from "../rows/code-row.tsx";
import { EmailRow } from "../rows/contact-rows.tsx";
import { CvrValue } from "../rows/cvr-value.tsx";
import { DocumentedRow, isBlank } from "../rows/documented-row.tsx";
import { ElectronicAddressValue } from "../rows/electronic-address-value.tsx";
import { Missing } from "../rows/not-set.tsx";
import { TextRow } from "../rows/text-row.tsx";
import { FieldGroup } from "./drawer-section.tsx";

interface BillingGroupProps {
  record: CustomerRecord;
  finance: Finance;
}

const billingFields = [
  "vatNumber",
  "invoiceMethod",
  "electronicAddress",
  "emailAddress",
  "paymentTerms",
  "accountingSystemId",
  "accountingSystemRef",
];

/** The invoice: to whom, how and when. The address that the chosen method needs is missing, not merely not set. */
export function BillingGroup({ record, finance }: BillingGroupProps) {
  const t = useMessages(drawerMessages);
  const values = useMessages(customerValuesMessages);
  const { vatNumber, invoiceMethod, electronicAddress, emailAddress } = finance;
  const hasNone = billingFields.every((name) => isUnset(record, `finance.${name}`));
  const unused = (method: string) => invoiceMethod !== method && t.notUsed;
  return (
    <FieldGroup title={t.billing} isUnset={hasNone}>
      <dl>
        <DocumentedRow record={record} field="finance.vatNumber" copyText={vatNumber ?? null}>
          {isBlank(vatNumber) ? null : <CvrValue text={vatNumber} />}
        </DocumentedRow>
        <CodeRow
          record={record}
          field="finance.invoiceMethod"
          value={invoiceMethod}
          words={values.invoiceMethod}
        />
        <DocumentedRow
          record={record}
          field="finance.electronicAddress"
          copyText={electronicAddress ?? null}
          hint={!isBlank(electronicAddress) && unused("ELECTRONIC")}
        >
          {isBlank(electronicAddress) ? (
            invoiceMethod === "ELECTRONIC" && <Missing />
          ) : (
            <ElectronicAddressValue text={electronicAddress} />
          )}
        </DocumentedRow>
        {isBlank(emailAddress) && invoiceMethod === "EMAIL" ? (
          <DocumentedRow record={record} field="finance.emailAddress">
            <Missing />
          </DocumentedRow>
        ) : (
          <EmailRow
            record={record}
            field="finance.emailAddress"
            value={emailAddress}
            hint={!isBlank(emailAddress) && unused("EMAIL")}
          />
        )}
        <CodeRow
          record={record}
          field="finance.paymentTerms"
          value={finance.paymentTerms}
          words={values.paymentTerms}
        />
        <TextRow
          record={record}
          field="finance.accountingSystemId"
          value={finance.accountingSystemId}
          tabular
        />
        <TextRow record={record} field="finance.accountingSystemRef" value={finance.accountingSystemRef} />
      </dl>
    </FieldGroup>
  );
}
