import { secretSchema } from "#contract/customer.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { valueAt } from "#insight/field-value.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { FlagRow } from "../rows/flag-row.tsx";
import { TextRow } from "../rows/text-row.tsx";
import { SecretRow } from "../secrets/secret-row.tsx";
import type { IntegrationField } from "./documented-integrations.ts";

interface IntegrationFieldsProps {
  record: CustomerRecord;
  fields: readonly IntegrationField[];
  /** Paths of what the integration cannot work without and does not have. */
  missing: readonly string[];
}

/** The settings of one documented integration. */
export function IntegrationFields({ record, fields, missing }: IntegrationFieldsProps) {
  const labels = useMessages(customerFieldsMessages);
  return fields.map(({ field, kind }) => {
    // Of `customer`, not of `raw`: what has a wrong type is shown outside the documentation.
    const value = valueAt(record.customer, field);
    if (kind === "flag")
      return (
        <FlagRow
          key={field}
          record={record}
          field={field}
          value={typeof value === "boolean" ? value : null}
          nested
        />
      );
    if (kind === "secret")
      return (
        <SecretRow
          key={field}
          customerId={record.customer._id}
          path={field}
          label={labels[field]}
          secret={secretSchema.safeParse(value).data}
          needed={missing.includes(field)}
          nested
        />
      );
    return (
      <TextRow
        key={field}
        record={record}
        field={field}
        value={typeof value === "string" ? value : null}
        needed={missing.includes(field)}
        nested
      />
    );
  });
}
