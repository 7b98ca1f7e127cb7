import { resellerSkins } from "#contract/reseller-skins.ts";
import { choiceKeys } from "#web/device-choices.ts";

/** `system` is a choice too: it beats a reseller's DARK skin. No choice at all leaves the look to the skin. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

export function subscribeAppearance(listener: () => void): () => void {
  listeners.add(listener);
  prefersDark.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    prefersDark.removeEventListener("change", listener);
  };
}

/** The user's own choice; without one what the reseller's skin comes to. */
export function chosenTheme(): Theme {
  const { theme, skin } = document.documentElement.dataset;
  return themes.find((each) => each === theme) ?? (skin === "DARK" ? "dark" : "system");
}

/** Is the page dark right now, for whatever reason? */
export function isDark(): boolean {
  const { theme, skin } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme === "dark";
  return theme === undefined && skin === "DARK" ? true : prefersDark.matches;
}

/** The user's own choice, remembered on this device. */
export function chooseTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem(choiceKeys.theme, theme);
  for (const listener of listeners) listener();
}

/** The look of the signed-in user's reseller; remembered, so that the next page does not start in another. */
export function showSkin(skin: string | null) {
  const known = resellerSkins.find((each) => each === skin);
  if (known) {
    document.documentElement.dataset.skin = known;
    localStorage.setItem(choiceKeys.skin, known);
  } else {
    delete document.documentElement.dataset.skin;
    localStorage.removeItem(choiceKeys.skin);
  }
  for (const listener of listeners) listener();
}
