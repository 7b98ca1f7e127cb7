import { Moon, Sun } from "lucide-react";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { iconButtonClass } from "#web/ui/icon-button.tsx";
import { MenuButton } from "#web/ui/menu-button.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { useIsDark, useThemeItems } from "./theme-items.ts";

export function ThemeButton() {
  const t = useMessages(shellMessages);
  const items = useThemeItems();
  const Icon = useIsDark() ? Moon : Sun;
  return (
    <MenuButton
      label={t.theme}
      aria-label={t.theme}
      items={items}
      align="end"
      className={iconButtonClass()}
      {...tooltip(t.theme)}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
    </MenuButton>
  );
}
