import { Search } from "lucide-react";
import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";

export const treeSearchId = "search-resellers";

/** Narrows the tree while it is typed; Escape empties it. */
export function TreeSearch({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const t = useMessages(resellersMessages);
  return (
    <search className="w-full max-w-105">
      <div className="relative flex items-center">
        <Search
          size={16}
          strokeWidth={1.75}
          className="pointer-events-none absolute left-2.5 text-ink-2"
          aria-hidden
        />
        <input
          id={treeSearchId}
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={text}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          className="h-7.5 w-full rounded-6 border border-control bg-surface-0 pr-2.5 pl-8.5 text-13 placeholder:text-ink-3 max-sm:h-11 max-sm:rounded-8 max-sm:text-16"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onChange("");
          }}
        />
      </div>
    </search>
  );
}
