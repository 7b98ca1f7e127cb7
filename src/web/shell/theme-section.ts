import { useSyncExternalStore } from "react";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import type { MenuSection } from "#web/ui/menu-items.ts";
import { chooseTheme, chosenTheme, isDark, subscribeAppearance, themes } from "./appearance.ts";

export function useIsDark(): boolean {
  return useSyncExternalStore(subscribeAppearance, isDark);
}

/** The three themes as a section of a menu, the chosen one ticked. */
export function useThemeSection(): MenuSection {
  const t = useMessages(shellMessages);
  const chosen = useSyncExternalStore(subscribeAppearance, chosenTheme);
  const labels = { system: t.themeSystem, light: t.themeLight, dark: t.themeDark };
  const items = themes.map((theme) => ({
    key: theme,
    label: labels[theme],
    checked: theme === chosen,
    onSelect: () => chooseTheme(theme),
  }));
  return { key: "theme", label: t.theme, ticks: "one", items };
}
