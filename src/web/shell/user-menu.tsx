import { ChevronDown, LogOut, User } from "lucide-react";
import { useState } from "react";
import { showOverlay } from "#web/commands/overlay.ts";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { signOut } from "#web/session/sign-out.ts";
import { useUser } from "#web/session/use-session.ts";
import { announce } from "#web/ui/live-region.tsx";
import { MenuButton } from "#web/ui/menu-button.tsx";
import type { MenuItem } from "#web/ui/menu-items.ts";
import { Tag } from "#web/ui/tag.tsx";

/** "Sign out" as an entry of a menu, and whether the last try failed. */
export function useSignOutItem(): { item: MenuItem; failed: boolean } {
  const t = useMessages(shellMessages);
  const [failed, setFailed] = useState(false);
  const onSelect = () =>
    void signOut(paths.login).catch(() => {
      setFailed(true);
      announce(t.signOutFailed);
    });
  return {
    item: { key: "sign-out", label: t.signOut, icon: <LogOut size={14} aria-hidden />, onSelect },
    failed,
  };
}

export function UserMenu() {
  const t = useMessages(shellMessages);
  const user = useUser();
  const { item, failed } = useSignOutItem();
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
        { key: "account", items: [item] },
      ]}
      align="end"
      head={
        <>
          <p className="flex items-center gap-2 font-500">
            {user.name} <Tag small>{user.accessLevel}</Tag>
          </p>
          {user.customerName && <p className="text-12 text-ink-2">{user.customerName}</p>}
          {failed && <p className="mt-1 text-12 text-bad">{t.signOutFailed}</p>}
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
