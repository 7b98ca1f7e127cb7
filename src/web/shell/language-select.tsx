import { ChevronDown } from "lucide-react";
import { chooseLanguage, isLanguage, languages } from "#web/i18n/language.ts";
import { useLanguage } from "#web/i18n/language-context.tsx";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";

/** Each language in its own words: whoever needs the switch may not read the current one. */
export const languageNames = { en: "English", da: "Dansk" } as const;

/** A native select drawn as two letters: its options lie over them, invisible until opened. */
export function LanguageSelect() {
  const t = useMessages(shellMessages);
  const language = useLanguage();
  return (
    <span className="relative inline-flex h-7 items-center gap-1.5 rounded-6 px-2 text-ink-2 transition-colors duration-80 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent hover:bg-surface-2 hover:text-ink">
      <span aria-hidden>{language.toUpperCase()}</span>
      <ChevronDown size={14} strokeWidth={1.75} className="text-ink-3" aria-hidden />
      <select
        aria-label={t.language}
        className="absolute inset-0 w-full appearance-none opacity-0"
        value={language}
        onChange={(event) => {
          const { value } = event.target;
          if (isLanguage(value)) void chooseLanguage(value);
        }}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each} className="bg-menu text-ink">
            {languageNames[each]}
          </option>
        ))}
      </select>
    </span>
  );
}
