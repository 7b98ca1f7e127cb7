import { useSyncExternalStore } from "react";
import { useNavigate } from "react-router";
import { homePath } from "#contract/home-path.ts";
import { canListCustomers } from "#contract/session.ts";
import { commandsMessages } from "#web/i18n/commands-messages.ts";
import { chooseLanguage, languages } from "#web/i18n/language.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { trySignOut } from "#web/session/try-sign-out.ts";
import { useUser } from "#web/session/use-session.ts";
import { chooseTheme, chosenTheme, subscribeAppearance, themes } from "#web/shell/appearance.ts";
import { languageNames } from "#web/shell/language-select.tsx";
import type { Command } from "./command.ts";
import { showOverlay } from "./overlay.ts";
import { switchSingleKeys, useSingleKeys } from "./single-keys.ts";
import { useCommands } from "./use-commands.ts";

/** What can be done on every page: go somewhere, change language and theme, sign out, get help. */
export function useShellCommands() {
  const t = useMessages(commandsMessages);
  const shell = useMessages(shellMessages);
  const user = useUser();
  const navigate = useNavigate();
  const language = useLanguage();
  const theme = useSyncExternalStore(subscribeAppearance, chosenTheme);
  const singleKeys = useSingleKeys();
  const themeNames = { system: shell.themeSystem, light: shell.themeLight, dark: shell.themeDark };

  useCommands((): Command[] => [
    ...(canListCustomers(user)
      ? [
          {
            id: "go-customers",
            section: "go" as const,
            label: t.goCustomers,
            run: () => void navigate(homePath(user)),
          },
          {
            id: "go-resellers",
            section: "go" as const,
            label: t.goResellers,
            run: () => void navigate(paths.resellers),
          },
        ]
      : []),
    ...themes.map((each) => ({
      id: `theme-${each}`,
      section: "settings" as const,
      label: t.theme(themeNames[each]),
      checked: each === theme,
      run: () => chooseTheme(each),
    })),
    ...languages.map((each) => ({
      id: `language-${each}`,
      section: "settings" as const,
      label: t.language(languageNames[each]),
      checked: each === language,
      run: () => void chooseLanguage(each),
    })),
    {
      id: "single-keys",
      section: "settings",
      label: t.singleKeys,
      checked: singleKeys,
      run: () => switchSingleKeys(!singleKeys),
    },
    { id: "sign-out", section: "settings", label: t.signOut, run: trySignOut },
    {
      id: "palette",
      section: "help",
      label: t.palette,
      shortcut: "palette",
      keyOnly: true,
      run: () => showOverlay("palette"),
    },
    {
      id: "shortcuts",
      section: "help",
      label: t.shortcuts,
      shortcut: "help",
      run: () => showOverlay("shortcuts"),
    },
  ]);
}
