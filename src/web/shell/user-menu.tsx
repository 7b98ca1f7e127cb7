import { ChevronDown, LogOut, User } from "lucide-react";
import { showOverlay } from "#web/commands/overlay.ts";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { trySignOut } from "#web/session/try-sign-out.ts";
import { useUser } from "#web/session/use-session.ts";
import { MenuButton } from "#web/ui/menu-button.tsx";
import type { MenuItem } from "#web/ui/menu-items.ts";
import { Tag } from "#web/ui/tag.tsx";

/** "Sign out" as an entry of a menu. */
export function useSignOutItem(): MenuItem {
  const t = useMessages(shellMessages);
  const icon = <LogOut size={14} aria-hidden />;
  return { key: "sign-out", label: t.signOut, icon, onSelect: trySignOut };
}

export function UserMenu() {
  const t = useMessages(shellMessages);
  const user = useUser();
  const signOut = useSignOutItem();
  return (
    <MenuButton
      label={t.account}
      aria-label={`${user.name}, ${user.accessLevel}`}
      sections={[
        {
          key: "help",
          items: [
            { key: "palette", label: t.palette, onSelect: () => showOverlay("palette") },
            { key: "shortcuts", label: t.shortcuts, onSelect: () => showOverlay("shortcuts") },
          ],
        },
        { key: "account", items: [signOut] },
      ]}
      align="end"
      head={
        <>
          <p className="flex items-center gap-2 font-500">
            {user.name} <Tag small>{user.accessLevel}</Tag>
          </p>
          {user.customerName && <p className="text-12 text-ink-2">{user.customerName}</p>}
        </>
      }
      className="inline-flex h-7 min-w-0 items-center gap-2 rounded-6 px-2 font-500 transition-colors duration-80 hover:bg-surface-2"
    >
      <User size={16} strokeWidth={1.75} className="text-ink-2 @3xl:hidden" aria-hidden />
      <span className="max-w-48 truncate @max-4xl:hidden">{user.name}</span>
      <Tag small className="bg-surface-0 @max-3xl:hidden">
        {user.accessLevel}
      </Tag>
      <ChevronDown size={14} strokeWidth={1.75} className="text-ink-3" aria-hidden />
    </MenuButton>
  );
}
