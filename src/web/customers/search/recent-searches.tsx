import { History } from "lucide-react";
import { searchMessages } from "#web/i18n/search-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { PanelButton } from "./panel-button.tsx";
import { forgetSearches, useRecentSearches } from "./recent-search-store.ts";

/** What the user searched for before on this device, and the way to forget it. */
export function RecentSearches({ onChoose }: { onChoose: (text: string) => void }) {
  const t = useMessages(searchMessages);
  const { employee } = useUser();
  const recent = useRecentSearches(employee);
  if (recent.length === 0) return null;
  return (
    <section aria-label={t.recent} className="mt-1 border-t border-line pt-1">
      <div className="flex items-center justify-between px-2 text-12 text-ink-3">
        {t.recent}
        <button
          type="button"
          className="h-6 rounded-4 px-1 text-accent hover:underline"
          onClick={() => forgetSearches(employee)}
        >
          {t.forget}
        </button>
      </div>
      {recent.map((text) => (
        <PanelButton key={text} onClick={() => onChoose(text)}>
          <History size={14} strokeWidth={1.75} className="mr-2 inline text-ink-3" aria-hidden />
          <bdi>{text}</bdi>
        </PanelButton>
      ))}
    </section>
  );
}
