import { ChevronDown, ChevronRight } from "lucide-react";
import { Suspense, useRef, useState } from "react";
import { Link } from "react-router";
import type { ListQuery } from "#contract/customer-query.ts";
import { isAdmin } from "#contract/session.ts";
import { useResellerName } from "#web/customers/use-reseller-name.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { later } from "#web/later.ts";
import { paths } from "#web/paths.ts";
import { useUser } from "#web/session/use-session.ts";
import { InTopBar } from "#web/shell/top-bar-slots.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { allResellers } from "./all-resellers.ts";

const loadSwitcher = () => import("./scope-switcher.tsx");
const ScopeSwitcher = later(() => loadSwitcher().then((module) => module.ScopeSwitcher));
const prepare = () => void loadSwitcher().catch(() => undefined); // the click asks again

export interface ScopeTrailProps {
  query: ListQuery;
  /** The address of the list `query` with a patch. */
  href: (patch: Partial<ListQuery>, path: string) => string;
}

/**
 * "All resellers › Nordlys Telecom": whose customers an ADMIN looks at; the last part opens the switcher. Other levels
 * may not name a `parentReseller` and have nothing to switch.
 */
export function ScopeTrail({ query, href }: ScopeTrailProps) {
  const t = useMessages(listMessages);
  const user = useUser();
  const resellerName = useResellerName();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!isAdmin(user)) return null;
  // Without either the list is taken for that of the own customer id, as the demo book has it; what the platform
  // lists then is not documented.
  const reseller = query.parentReseller || (query.all ? "" : user.customer);
  const all = t.parameters.all;
  const name = reseller ? resellerName(reseller) : all;
  return (
    <InTopBar slot="scope">
      <nav aria-label={t.reseller} className="flex min-w-0 items-center gap-1.5">
        {reseller && (
          <>
            <Link
              to={href(allResellers, paths.customers)}
              className="shrink-0 text-ink-2 hover:text-ink @max-6xl:hidden"
              onClick={() => button.current?.focus()} // the link goes away
            >
              {all}
            </Link>
            <ChevronRight size={14} className="shrink-0 text-ink-3 @max-6xl:hidden" aria-hidden />
          </>
        )}
        <button
          ref={button}
          type="button"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          className="-mx-2 inline-flex h-7 min-w-0 items-center gap-2 rounded-6 px-2 font-500 transition-colors duration-80 hover:bg-surface-2 max-sm:h-11 max-sm:text-15"
          onPointerEnter={prepare}
          onFocus={prepare}
          onClick={() => setOpen(!isOpen)}
          {...tooltip(name)}
        >
          <span className="truncate">{name}</span>
          <ChevronDown size={14} strokeWidth={1.75} className="text-ink-3" aria-hidden />
        </button>
        {isOpen && (
          <Suspense>
            <ScopeSwitcher
              reseller={reseller}
              query={query}
              href={href}
              anchor={button}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        )}
      </nav>
    </InTopBar>
  );
}
