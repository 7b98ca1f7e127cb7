import type { CustomerRecord } from "#contract/customer-record.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { type DrawerSectionName, sectionOfField } from "../drawer-sections.ts";
import { type OutsideField, outsideFields } from "../outside-fields.ts";
import { RawRows } from "../rows/raw-rows.tsx";
import { FieldGroup } from "./drawer-section.tsx";

interface OutsideGroupProps {
  record: CustomerRecord;
  section: DrawerSectionName;
  /** Leaves out what the section shows in its own way. */
  isShownElsewhere?: (field: OutsideField) => boolean;
}

/** What came for this section and is not documented, or not as documented, under the names it came with. */
export function OutsideGroup({ record, section, isShownElsewhere = () => false }: OutsideGroupProps) {
  const t = useMessages(drawerMessages);
  const fields = outsideFields(record).filter(
    (field) => sectionOfField(field.path[0]) === section && !isShownElsewhere(field),
  );
  if (fields.length === 0) return null;
  return (
    <FieldGroup title={t.outside}>
      <dl>
        {fields.map(({ path, value, reason }) => (
          <RawRows
            key={JSON.stringify(path)}
            customerId={record.customer._id}
            path={path}
            value={value}
            // Under the section's own heading its name would be on every row; without it, `0.zip` says nothing.
            skip={section === "settings" || section === "addresses" ? 0 : 1}
            hint={reason === "unreadable" ? t.unexpectedType : t.undocumented}
          />
        ))}
      </dl>
    </FieldGroup>
  );
}
