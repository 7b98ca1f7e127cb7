import type { ReactNode } from "react";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { unexpectedValue } from "#insight/unexpected-value.ts";
import { customerFieldsMessages } from "#web/i18n/customer-fields-messages.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Skeleton } from "#web/ui/skeleton.tsx";
import { Tag } from "#web/ui/tag.tsx";
import type { DrawerFacts } from "../drawer-facts.ts";
import { Code } from "../rows/code.tsx";
import { CvrValue } from "../rows/cvr-value.tsx";
import { isBlank } from "../rows/documented-row.tsx";
import { NotSet, Unreadable } from "../rows/not-set.tsx";
import { EmailFact, PhoneFact, TouchContacts } from "./contact-facts.tsx";
import { Fact } from "./fact.tsx";
import { ResellerFact } from "./reseller-fact.tsx";

interface KeyFactsProps {
  record: CustomerRecord;
  /** False while only the list's row is known: what only the full customer has is not loaded, which is not unset. */
  isFull: boolean;
  /** Is the full customer on its way? */
  isComing: boolean;
  facts: DrawerFacts;
}

/** What is asked for first, with the two things that are done most: call and write. */
export function KeyFacts({ record, isFull, isComing, facts }: KeyFactsProps) {
  const t = useMessages(drawerMessages);
  const labels = useMessages(customerFieldsMessages);
  const { customer } = record;
  const vatNumber = customer.finance?.vatNumber;
  const unset = (field: string) =>
    record.unreadable.includes(field) ? <Unreadable value={unexpectedValue(record, field)} /> : <NotSet />;
  return (
    <>
      <TouchContacts customer={customer} />
      {/* An e-mail address needs more room than a phone number; in the narrowest drawer two columns would leave it too little. */}
      <div className="@container">
        <dl className="grid grid-cols-[minmax(0,10fr)_minmax(0,11fr)] gap-x-7 gap-y-1 border-t border-line px-5 pt-2.5 pb-3.5 @max-[32rem]:grid-cols-1 max-sm:block max-sm:px-4 max-sm:py-1">
          <PhoneFact
            field="phoneNumber"
            label={labels.phoneNumber}
            text={customer.phoneNumber}
            empty={unset("phoneNumber")}
          />
          <EmailFact
            field="emailAddress"
            label={labels.emailAddress}
            text={customer.emailAddress}
            empty={unset("emailAddress")}
          />
          <Fact
            label={t.cvr}
            field="finance.vatNumber"
            copy={isBlank(vatNumber) ? null : { name: t.copy(labels["finance.vatNumber"]), text: vatNumber }}
          >
            {isFull ? (
              isBlank(vatNumber) ? (
                unset("finance.vatNumber")
              ) : (
                <CvrValue text={vatNumber} />
              )
            ) : (
              <NotLoaded isComing={isComing} />
            )}
          </Fact>
          <Fact
            label={labels.parentReseller}
            field="parentReseller"
            copy={
              isBlank(customer.parentReseller)
                ? null
                : { name: t.copy(labels.parentReseller), text: customer.parentReseller, quiet: true }
            }
          >
            <ResellerFact customer={customer} facts={facts} />
          </Fact>
          <Fact label={labels.features} field="features" wide>
            {isFull ? (
              <Features features={customer.features} empty={unset("features")} />
            ) : (
              <NotLoaded isComing={isComing} />
            )}
          </Fact>
        </dl>
      </div>
    </>
  );
}

function NotLoaded({ isComing }: { isComing: boolean }) {
  const t = useMessages(drawerMessages);
  return isComing ? <Skeleton share={0.6} /> : <span className="text-ink-3">{t.notLoaded}</span>;
}

interface FeaturesProps {
  features: readonly string[] | null | undefined;
  /** Shown where there are none. */
  empty: ReactNode;
}

function Features({ features, empty }: FeaturesProps) {
  const values = useMessages(customerValuesMessages);
  if (!features || features.length === 0) return empty;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {[...new Set(features)].map((feature) => (
        <li key={feature} className="max-w-full">
          <Tag>
            <Code code={feature} words={values.feature} />
          </Tag>
        </li>
      ))}
    </ul>
  );
}
