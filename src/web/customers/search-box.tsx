import { Search, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { IconButton } from "#web/ui/icon-button.tsx";
import { useCustomersSearch } from "./use-customers-search.ts";

const pause = 300;
const longest = 500;

/**
 * The search of the list. What is typed waits for a pause before it becomes the address, Enter does not wait. The
 * text being typed is the list's one state outside the address; it holds over the `filter` that it was typed over until
 * it has become the address, and from then on only over its own, so that Back and Forward show theirs.
 */
export function SearchBox() {
  const t = useMessages(listMessages);
  const { query, update } = useCustomersSearch();
  const [draft, setDraft] = useState<{ text: string; over: string } | null>(null);
  const timer = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const isTheAddress = draft !== null && query.filter === asFilter(draft.text);
  // Setting state while rendering is React's own way to remember something of this render.
  if (isTheAddress && draft.over !== query.filter) setDraft({ ...draft, over: query.filter });
  const isCurrent = isTheAddress || draft?.over === query.filter;
  const text = isCurrent ? draft.text : query.filter;

  function search(wanted: string) {
    window.clearTimeout(timer.current);
    if (asFilter(wanted) !== query.filter)
      update({ filter: asFilter(wanted) }, { replace: query.filter !== "" });
  }

  function type(wanted: string) {
    setDraft({ text: wanted, over: query.filter });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => search(wanted), pause);
  }

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
          ref={field}
          type="search"
          aria-label={t.searchName}
          placeholder={t.searchPlaceholder}
          value={text}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          className="h-7.5 w-full appearance-none rounded-6 border border-control bg-surface-0 pr-9 pl-8.5 text-13 placeholder:text-ink-3 max-sm:h-11 max-sm:rounded-8 max-sm:text-15 [&::-webkit-search-cancel-button]:hidden"
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) search(text);
            if (event.key !== "Escape") return;
            if (text === "") event.currentTarget.blur();
            setDraft({ text: "", over: query.filter });
            search("");
          }}
        />
        {text && (
          <span className="absolute right-1">
            <IconButton
              name={t.clearSearch}
              icon={X}
              size="row"
              onClick={() => {
                setDraft({ text: "", over: query.filter });
                search("");
                field.current?.focus(); // the button goes away
              }}
            />
          </span>
        )}
      </div>
    </search>
  );
}

/** What a text is as the `filter` parameter, the codec's own way. */
function asFilter(text: string): string {
  return text.trim().normalize("NFC");
}
