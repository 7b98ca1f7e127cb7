import { NavLink } from "react-router";
import { homePath } from "#contract/home-path.ts";
import type { User } from "#contract/session.ts";
import { canListCustomers } from "#contract/session.ts";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";

/** The desk's pages that this level may use; a link that would be refused is not there. On a phone: phone-tabs.tsx. */
export function MainNavigation({ user }: { user: User }) {
  const t = useMessages(shellMessages);
  if (!canListCustomers(user)) return null;
  return (
    <nav
      aria-label={t.mainNavigation}
      className="flex h-11.75 items-center gap-5 before:ml-4 before:h-4 before:-mr-1 before:border-l before:border-line max-sm:hidden"
    >
      {/* The active one is matched by path, so that filters do not make it another page. */}
      <PageLink to={homePath(user)}>{t.customers}</PageLink>
      <PageLink to={paths.resellers}>{t.resellers}</PageLink>
    </nav>
  );
}

function PageLink({ to, children }: { to: string; children: string }) {
  return (
    <NavLink
      to={to}
      className="relative inline-flex h-full items-center font-500 text-ink-2 hover:text-ink aria-[current=page]:text-ink aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-0 aria-[current=page]:after:-bottom-px aria-[current=page]:after:h-0.5 aria-[current=page]:after:bg-accent"
    >
      {children}
    </NavLink>
  );
}
