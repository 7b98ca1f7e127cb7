import type { CustomerRecord } from "#contract/customer-record.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { SupportBlock } from "../sla/support-block.tsx";
import { AddressesSection } from "./addresses-section.tsx";
import { FinanceSection } from "./finance-section.tsx";
import { IntegrationsSection } from "./integrations-section.tsx";
import { OverviewSection } from "./overview-section.tsx";
import { RawSection } from "./raw-section.tsx";
import { SettingsSection } from "./settings-section.tsx";
import { SlaSection } from "./sla-section.tsx";

/** A full customer from top to bottom. What the key facts show is not repeated; nothing else is left out. */
export function AllSections({ record, facts }: { record: CustomerRecord; facts: DrawerFacts }) {
  return (
    <>
      <SupportBlock record={record} />
      <OverviewSection record={record} facts={facts} />
      <AddressesSection record={record} />
      <FinanceSection record={record} facts={facts} />
      <IntegrationsSection record={record} />
      <SlaSection record={record} />
      <SettingsSection record={record} facts={facts} />
      <RawSection record={record} />
    </>
  );
}
