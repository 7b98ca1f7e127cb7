import type { CustomerRecord } from "#contract/customer-record.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { AlsoHere } from "../glossary/also-here.tsx";
import { Code } from "../rows/code.tsx";
import { CodeRow } from "../rows/code-row.tsx";
import { DocumentedRow } from "../rows/documented-row.tsx";
import { RawRows } from "../rows/raw-rows.tsx";
import { ResellerLink } from "../rows/reseller-link.tsx";
import { TextRow } from "../rows/text-row.tsx";
import { DrawerSection, FieldGroup } from "./drawer-section.tsx";
import { OutsideGroup } from "./outside-group.tsx";
import { ResellerGroup } from "./reseller-group.tsx";

/** How the customer is set up on the platform: as a reseller, for its users, and with what third parties added. */
export function SettingsSection({ record, facts }: { record: CustomerRecord; facts: DrawerFacts }) {
  const t = useMessages(drawerMessages);
  const values = useMessages(customerValuesMessages);
  const { customer } = record;
  const features = customer.features ?? [];
  const resellers = customer.organizationResellers ?? [];
  const custom = Object.keys(customer.custom ?? {}).length > 0 ? customer.custom : null;
  return (
    <DrawerSection id="settings" title={t.settings} inGroups>
      <ResellerGroup record={record} facts={facts} />
      <FieldGroup title={t.access}>
        <dl>
          <CodeRow
            record={record}
            field="authenticationSecurity"
            value={customer.authenticationSecurity}
            words={values.authenticationSecurity}
          />
          <DocumentedRow record={record} field="features" copyText={features.join(", ")} quietCopy>
            {features.length > 0 && (
              <ul className="flex flex-wrap gap-x-1.5">
                {[...new Set(features)].map((feature) => (
                  <li key={feature} className="not-last:after:content-[',']">
                    <Code code={feature} words={values.feature} />
                  </li>
                ))}
              </ul>
            )}
          </DocumentedRow>
          {(resellers.length > 0 || features.includes("ORGANIZATION")) && (
            <DocumentedRow
              record={record}
              field="organizationResellers"
              copyText={resellers.join(", ")}
              quietCopy
            >
              {resellers.length > 0 && (
                <ul>
                  {[...new Set(resellers)].map((id) => (
                    <li key={id}>
                      <ResellerLink id={id} facts={facts} />
                    </li>
                  ))}
                </ul>
              )}
            </DocumentedRow>
          )}
          <TextRow record={record} field="simTag" value={customer.simTag} />
        </dl>
      </FieldGroup>
      {custom && (
        <FieldGroup title={t.customData} hint={t.customHint}>
          <dl>
            <RawRows customerId={customer._id} path={["custom"]} value={custom} skip={1} />
          </dl>
          <AlsoHere fields={["custom"]} />
        </FieldGroup>
      )}
      <OutsideGroup record={record} section="settings" />
    </DrawerSection>
  );
}
