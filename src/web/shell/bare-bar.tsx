import { Mark, productName } from "./brand.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { ThemeButton } from "./theme-button.tsx";

/** The top bar where nobody is signed in: what one may want to change before signing in, and nothing else. */
export function BareBar() {
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line bg-surface-1 pr-2.5 pl-4 max-sm:h-13">
      <Mark />
      <span className="flex-1 font-600">{productName}</span>
      <LanguageSelect />
      <ThemeButton />
    </header>
  );
}
