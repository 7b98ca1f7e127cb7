import { Link } from "react-router";
import { tooltip } from "#web/ui/tooltip.ts";
import type { DrawerFacts } from "../drawer-facts.ts";
import { linkClass } from "./link-class.ts";
import { StoredText } from "./stored-text.tsx";

interface ResellerLinkProps {
  id: string;
  facts: DrawerFacts;
}

/** A reseller by name with its id in the tooltip; the way to its customers for those who may ask for them. */
export function ResellerLink({ id, facts }: ResellerLinkProps) {
  const text = <StoredText text={facts.resellerName(id) ?? id} />;
  const href = facts.resellerHref(id);
  if (!href) return <span {...tooltip(id)}>{text}</span>;
  return (
    <Link to={href} className={linkClass} {...tooltip(id)}>
      {text}
    </Link>
  );
}
