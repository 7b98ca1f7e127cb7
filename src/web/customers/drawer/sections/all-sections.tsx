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

interface AllSectionsProps {
  record: CustomerRecord;
  facts: DrawerFacts;
  /** False for the first drawing, which ends where the window does. */
  isWhole: boolean;
}

/** A full customer from top to bottom. What the key facts show is not repeated; nothing else is left out. */
export function AllSections({ record, facts, isWhole }: AllSectionsProps) {
  return (
    <>
      <SupportBlock record={record} />
      <OverviewSection record={record} facts={facts} />
      <AddressesSection record={record} />
      {isWhole && (
        <>
          <FinanceSection record={record} facts={facts} />
          <IntegrationsSection record={record} />
          <SlaSection record={record} />
          <SettingsSection record={record} facts={facts} />
          <RawSection record={record} />
        </>
      )}
    </>
  );
}
