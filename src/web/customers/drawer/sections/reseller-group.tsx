import { Link } from "react-router";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { customerValuesMessages } from "#web/i18n/customer-values-messages.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { tooltip } from "#web/ui/tooltip.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { AlsoHere } from "../glossary/also-here.tsx";
import { CodeRow } from "../rows/code-row.tsx";
import { WebRow } from "../rows/contact-rows.tsx";
import { DocumentedRow } from "../rows/documented-row.tsx";
import { FlagRow } from "../rows/flag-row.tsx";
import { linkClass } from "../rows/link-class.ts";
import { NumberRow } from "../rows/number-row.tsx";
import { StoredText } from "../rows/stored-text.tsx";
import { FieldGroup } from "./drawer-section.tsx";

const settings = [
  "resellerPortal",
  "resellerInvoice",
  "resellerNextInvoiceNumber",
  "resellerSkin",
  "resellerCustomerGroups",
] as const;

interface ResellerGroupProps {
  record: CustomerRecord;
  facts: DrawerFacts;
}

/** What a reseller has set up; one line for a customer that is none and has nothing of it stored either. */
export function ResellerGroup({ record, facts }: ResellerGroupProps) {
  const t = useMessages(drawerMessages);
  const values = useMessages(customerValuesMessages);
  const { customer } = record;
  const groups = customer.resellerCustomerGroups ?? [];
  if (!customer.isReseller && settings.every((name) => record.raw[name] == null))
    return (
      <FieldGroup title={t.resellerSettings} isUnset={customer.isReseller == null}>
        <p className="py-1 text-ink-2">{t.notAReseller}</p>
      </FieldGroup>
    );
  const href = customer.isReseller ? facts.resellerHref(customer._id) : null;
  return (
    <FieldGroup
      title={t.resellerSettings}
      hint={
        href && (
          <Link to={href} className={`text-13 ${linkClass}`}>
            {t.allCustomersOfReseller}
          </Link>
        )
      }
    >
      <dl>
        <WebRow record={record} field="resellerPortal" value={customer.resellerPortal} />
        <FlagRow
          record={record}
          field="resellerInvoice"
          value={customer.resellerInvoice}
          words={[t.invoicedByPlatform, t.invoicedByReseller]}
        />
        <NumberRow
          record={record}
          field="resellerNextInvoiceNumber"
          value={customer.resellerNextInvoiceNumber}
          as="code"
          hint={
            customer.resellerNextInvoiceNumber != null && !customer.resellerInvoice && t.notUsedUnlessPlatform
          }
        />
        <CodeRow
          record={record}
          field="resellerSkin"
          value={customer.resellerSkin}
          words={values.resellerSkin}
        />
        <DocumentedRow
          record={record}
          field="resellerCustomerGroups[].name"
          path="resellerCustomerGroups"
          copyText={groups.map(({ _id, name }) => [name, _id].join(" ").trim()).join(", ")}
          quietCopy
        >
          {groups.length > 0 && (
            <ul>
              {groups.map(({ _id, name }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: ids may be missing or repeat; nothing moves.
                <li key={index} {...(_id ? tooltip(_id) : {})}>
                  <StoredText text={name ?? ""} /> <span className="text-12 text-ink-3">{_id}</span>
                </li>
              ))}
            </ul>
          )}
        </DocumentedRow>
      </dl>
      <AlsoHere fields={["resellerCustomerGroups[]._id"]} />
    </FieldGroup>
  );
}
