import type { CustomerRecord } from "#contract/customer-record.ts";
import { isUnset } from "#insight/is-unset.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { NumberRow } from "../rows/number-row.tsx";
import { BillingGroup } from "./billing-group.tsx";
import { DrawerSection, FieldGroup } from "./drawer-section.tsx";
import { NumberRentGroup } from "./number-rent-group.tsx";
import { OutsideGroup } from "./outside-group.tsx";

const limits = ["sipUsageLimit", "mvnoUsageLimit", "channelLimit"];

/** How the customer pays, how much it may use, and what is counted for the rent of its numbers. */
export function FinanceSection({ record, facts }: { record: CustomerRecord; facts: DrawerFacts }) {
  const t = useMessages(drawerMessages);
  const finance = record.customer.finance ?? {};
  return (
    <DrawerSection id="finance" title={t.finance} inGroups>
      <BillingGroup record={record} finance={finance} />
      <FieldGroup title={t.usageLimits} isUnset={limits.every((name) => isUnset(record, `finance.${name}`))}>
        <dl>
          <NumberRow
            record={record}
            field="finance.sipUsageLimit"
            value={finance.sipUsageLimit}
            as="dkk"
            hint={finance.sipUsageLimit != null && t.perMonth}
          />
          <NumberRow
            record={record}
            field="finance.mvnoUsageLimit"
            value={finance.mvnoUsageLimit}
            as="dkk"
            hint={finance.mvnoUsageLimit != null && t.perMonth}
          />
          <NumberRow record={record} field="finance.channelLimit" value={finance.channelLimit} />
        </dl>
      </FieldGroup>
      <NumberRentGroup record={record} finance={finance} facts={facts} />
      <OutsideGroup record={record} section="finance" />
    </DrawerSection>
  );
}
