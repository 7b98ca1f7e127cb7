import { Moon, Sun } from "lucide-react";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { iconButtonClass } from "#web/ui/icon-button.tsx";
import { MenuButton } from "#web/ui/menu-button.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { useIsDark, useThemeSection } from "./theme-section.ts";

export function ThemeButton() {
  const t = useMessages(shellMessages);
  const themes = useThemeSection();
  const Icon = useIsDark() ? Moon : Sun;
  return (
    <MenuButton
      label={t.theme}
      aria-label={t.theme}
      sections={[themes]}
      align="end"
      className={iconButtonClass()}
      {...tooltip(t.theme)}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
    </MenuButton>
  );
}
