import { ChevronRight } from "lucide-react";
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

/** The resellers above the customer, from the top down; for an ADMIN each is the way to all of its customers. */
export function ResellerFact({ customer: { _id, parentReseller }, facts }: ResellerFactProps) {
  const t = useMessages(drawerMessages);
  if (isBlank(parentReseller)) return <span className="text-ink-3">{t.noReseller}</span>;
  // The documentation's own sample is its own parent.
  if (parentReseller === _id) return <span {...tooltip(parentReseller)}>{t.ownParent}</span>;
  return (
    <ol className="flex flex-wrap items-center gap-x-1.5">
      {facts.resellerPath.map((reseller, index) => (
        <li key={reseller.id} className="flex items-center gap-1.5">
          {index > 0 && <ChevronRight size={13} strokeWidth={1.75} className="text-ink-3" aria-hidden />}
          <ResellerName reseller={reseller} href={facts.resellerHref(reseller.id)} />
        </li>
      ))}
    </ol>
  );
}

interface ResellerNameProps {
  reseller: { id: string; name: string };
  /** The list of its customers, for those who may ask for it. */
  href: string | null;
}

function ResellerName({ reseller: { id, name }, href }: ResellerNameProps) {
  const t = useMessages(drawerMessages);
  if (!href)
    return (
      <span {...tooltip(id)}>
        <StoredText text={name} className="font-500" />
      </span>
    );
  return (
    <Link to={href} className={`font-500 ${linkClass}`} {...tooltip(t.customersOf(name))}>
      <StoredText text={name} />
    </Link>
  );
}
