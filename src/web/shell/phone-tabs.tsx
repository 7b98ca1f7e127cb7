import { type LucideIcon, Network, Users } from "lucide-react";
import { NavLink } from "react-router";
import { homePath } from "#contract/home-path.ts";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { useUser } from "#web/session/use-session.ts";

/** On a phone the desk's pages are under the thumb, in place of the top bar's links. */
export function PhoneTabs() {
  const t = useMessages(shellMessages);
  return (
    <nav
      aria-label={t.mainNavigation}
      className="flex shrink-0 border-t border-line bg-surface-1 pb-[env(safe-area-inset-bottom)] print:hidden"
    >
      <Tab to={homePath(useUser())} icon={Users}>
        {t.customers}
      </Tab>
      <Tab to={paths.resellers} icon={Network}>
        {t.resellers}
      </Tab>
    </nav>
  );
}

function Tab({ to, icon: Icon, children }: { to: string; icon: LucideIcon; children: string }) {
  return (
    <NavLink
      to={to}
      className="relative flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-12 font-500 text-ink-2 -outline-offset-2 aria-[current=page]:text-accent aria-[current=page]:before:absolute aria-[current=page]:before:-top-px aria-[current=page]:before:h-0.5 aria-[current=page]:before:w-11 aria-[current=page]:before:bg-accent"
    >
      <Icon size={20} strokeWidth={1.5} aria-hidden />
      {children}
    </NavLink>
  );
}
