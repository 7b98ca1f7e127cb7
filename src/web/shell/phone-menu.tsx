import { Menu } from "lucide-react";
import { chooseLanguage, languages } from "#web/i18n/language.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { MenuButton } from "#web/ui/menu-button.tsx";
import { Tag } from "#web/ui/tag.tsx";
import { languageNames } from "./language-select.tsx";
import { useThemeSection } from "./theme-section.ts";
import { useSignOutItem } from "./user-menu.tsx";

/** On a phone everything at the right end of the top bar is in one menu. */
export function PhoneMenu() {
  const t = useMessages(shellMessages);
  const user = useUser();
  const language = useLanguage();
  const themes = useThemeSection();
  const signOut = useSignOutItem();
  const languageItems = languages.map((each) => ({
    key: each,
    label: languageNames[each],
    checked: each === language,
    onSelect: () => void chooseLanguage(each),
  }));
  return (
    <MenuButton
      label={t.menu}
      aria-label={t.menu}
      align="end"
      head={
        <p className="flex items-center gap-2 font-500">
          {user.name} <Tag small>{user.accessLevel}</Tag>
        </p>
      }
      sections={[
        { key: "language", label: t.language, ticks: "one", items: languageItems },
        themes,
        { key: "account", items: [signOut] },
      ]}
      className="-mr-3 grid size-11 place-items-center text-ink-2"
    >
      <Menu size={20} strokeWidth={1.5} aria-hidden />
    </MenuButton>
  );
}
