import { Link } from "react-router";
import type { Customer } from "#contract/customer.ts";
import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { tooltip } from "#web/ui/tooltip.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { isBlank } from "../rows/documented-row.tsx";
import { linkClass } from "../rows/link-class.ts";
import { StoredText } from "../rows/stored-text.tsx";

interface ResellerFactProps {
  customer: Customer;
  facts: DrawerFacts;
}

/** The reseller that the customer belongs to, by name; for an ADMIN the way to all of its customers. */
export function ResellerFact({ customer: { _id, parentReseller }, facts }: ResellerFactProps) {
  const t = useMessages(drawerMessages);
  if (isBlank(parentReseller)) return <span className="text-ink-3">{t.noReseller}</span>;
  // The documentation's own sample is its own parent.
  if (parentReseller === _id) return <span {...tooltip(parentReseller)}>{t.ownParent}</span>;
  const name = facts.resellerName(parentReseller) ?? parentReseller;
  const href = facts.resellerHref(parentReseller);
  if (!href)
    return (
      <span {...tooltip(parentReseller)}>
        <StoredText text={name} className="font-500" />
      </span>
    );
  return (
    <Link to={href} className={`font-500 ${linkClass}`} {...tooltip(t.customersOf(name))}>
      <StoredText text={name} />
    </Link>
  );
}
