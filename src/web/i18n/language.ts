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
const listeners = new Set<() => void>();

export const currentLanguage = (): Language => current;

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
  for (const listener of listeners) listener();
}

/** Resolves when all code that is part of the page by now has its words. */
export function loadWords(): Promise<void> {
  return loadAreas(current);
}

/** The user's own choice: shown now, and on this device from now on. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await showLanguage(language);
}

/**
 * The language to show: chosen on this device, else `ofUser` (the session's `language`), else the first of the
 * browser's `preferred` languages that the desk speaks, else English.
 */
export function pickLanguage(ofUser: Language | null, preferred: readonly string[]): Language {
  const chosen = localStorage.getItem(storageKey);
  const codes = [chosen, ofUser, ...preferred.map((tag) => tag.split("-")[0])];
  return languages.find((language) => language === codes.find(isLanguage)) ?? "en";
}

function isLanguage(code: string | null | undefined): code is Language {
  return languages.some((language) => language === code);
}
