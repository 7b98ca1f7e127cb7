import { Network } from "lucide-react";
import { Link } from "react-router";
import { focusTitle } from "#web/customers/focus-title.ts";
import { useCustomersSearch } from "#web/customers/use-customers-search.ts";
import { useResellerName } from "#web/customers/use-reseller-name.ts";
import { scopeMessages } from "#web/i18n/scope-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { Banner } from "#web/ui/banner.tsx";
import { buttonClass } from "#web/ui/button.tsx";
import { allResellers } from "./all-resellers.ts";

/** Reminds an ADMIN that the list is one reseller's, and leads back to everybody's; the other filters are kept. */
export function ScopeBanner() {
  const words = useMessages(scopeMessages);
  const { query, href } = useCustomersSearch();
  const name = useResellerName()(query.parentReseller);
  return (
    <Banner
      tone="info"
      mark={<Network size={14} strokeWidth={1.75} className="shrink-0 text-ink-2" aria-hidden />}
      fact={query.includeSubresellers ? words.lookingBelow(name) : words.looking(name)}
      actions={
        <Link
          to={href(allResellers, paths.customers)}
          className={buttonClass("default", "row")}
          onClick={focusTitle}
        >
          {words.back}
        </Link>
      }
    />
  );
}
