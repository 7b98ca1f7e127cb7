import { useSyncExternalStore } from "react";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import type { MenuItem } from "#web/ui/menu-items.ts";
import { chooseTheme, chosenTheme, isDark, subscribeAppearance, themes } from "./appearance.ts";

export function useIsDark(): boolean {
  return useSyncExternalStore(subscribeAppearance, isDark);
}

/** The three themes as entries of a menu, the chosen one ticked. */
export function useThemeItems(): MenuItem[] {
  const t = useMessages(shellMessages);
  const chosen = useSyncExternalStore(subscribeAppearance, chosenTheme);
  const labels = { system: t.themeSystem, light: t.themeLight, dark: t.themeDark };
  return themes.map((theme) => ({
    key: `theme-${theme}`,
    label: labels[theme],
    group: "theme",
    checked: theme === chosen,
    onSelect: () => chooseTheme(theme),
  }));
}
