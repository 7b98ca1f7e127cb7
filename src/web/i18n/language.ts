import { choiceKeys } from "#web/device-choices.ts";
import { loadAreas } from "./area.ts";

/** The two languages of the desk. */
export const languages = ["en", "da"] as const;
export type Language = (typeof languages)[number];

// The device remembers a language only when its user chose one.
const storageKey = choiceKeys.language;

let current: Language = "en";
/** What was asked for last: words that come later than another choice must not undo it. */
let wanted: Language = current;
let isMissing = false;
const listeners = new Set<() => void>();

export const currentLanguage = (): Language => current;

/** Did the words of the language that was chosen last not come? */
export const isLanguageMissing = (): boolean => isMissing;

export function subscribeLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the desk in `language` as soon as its words are here; nothing flickers on the way. */
export async function showLanguage(language: Language): Promise<void> {
  wanted = language;
  await loadAreas(language);
  if (wanted !== language) return;
  current = language;
  document.documentElement.lang = language;
  tell(false);
}

function tell(missing: boolean) {
  isMissing = missing;
  for (const listener of listeners) listener();
}

/** Resolves when all code that is part of the page by now has its words. */
export function loadWords(): Promise<void> {
  return loadAreas(current);
}

/**
 * The user's own choice: shown now, and on this device from now on. It never rejects: the menu or the palette that it was
 * made in may be gone by then, so that its words did not come is for the page to say (language-banner.tsx).
 */
export function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  tell(false); // another failure is another alert
  return showLanguage(language).catch(() => tell(wanted === language));
}

/**
 * The language to show: chosen on this device, else `ofUser` (the session's `language`), else the first of the
 * browser's `preferred` languages that the desk speaks, else English.
 */
export function pickLanguage(ofUser: Language | null, preferred: readonly string[]): Language {
  const chosen = localStorage.getItem(storageKey);
  const codes = [chosen, ofUser, ...preferred.map((tag) => tag.split("-")[0])];
  return codes.find(isLanguage) ?? "en";
}

export function isLanguage(code: string | null | undefined): code is Language {
  return languages.some((language) => language === code);
}
