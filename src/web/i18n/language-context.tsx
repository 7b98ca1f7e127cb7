import { createContext, type ReactNode, use, useSyncExternalStore } from "react";
import { currentLanguage, type Language, subscribeLanguage } from "./language.ts";

export const LanguageContext = createContext<Language | null>(null);

/**
 * Follows the language once for the whole page. Hundreds of words stand on it: reading a context costs nothing, where
 * a subscription each is one more effect to run and to undo for every one of them.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(subscribeLanguage, currentLanguage);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language on the screen; outside a page, where text is rendered for a test, the current one. */
export function useLanguage(): Language {
  return use(LanguageContext) ?? currentLanguage();
}
