import { Search, X } from "lucide-react";
import { type ComponentType, Suspense, useEffect, useRef, useState } from "react";
import { maxFilterLength } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { withWords } from "#web/later.ts";
import { IconButton } from "#web/ui/icon-button.tsx";
import { useTypedFilter } from "#web/use-typed-filter.ts";
import { whenIdle } from "#web/when-idle.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import type { SearchPanelProps } from "./search-panel.tsx";

/** A column of several hundred ids has room. */
const longest = 20_000;

/** What comes behind the first list: how a text is understood, and the panel that says so. */
interface Reading {
  readFilter: (text: string) => string | null;
  SearchPanel: ComponentType<SearchPanelProps>;
}

/** The search of the list. The text being typed is the list's one state outside the address. */
export function SearchBox() {
  const t = useMessages(listMessages);
  const { query, queryNow, update } = useCustomersSearch();
  const [reading, setReading] = useState<Reading | null>(null);
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => whenIdle(() => void loadReading().then(setReading, () => undefined)), []);

  const asFilter = reading?.readFilter ?? plainFilter;
  const filterNow = () => queryNow().filter;
  const search = (filter: string) => void update({ filter }, { replace: filterNow() !== "" });
  const typed = useTypedFilter({
    filter: query.filter,
    filterNow,
    // Who types before the page has rested waits for the understanding, or does without where it cannot come.
    read: async (text) => ((await loadReading().catch(() => null))?.readFilter ?? plainFilter)(text),
    write: search,
  });
  const { text } = typed;

  function type(wanted: string) {
    typed.type(wanted);
    setOpen(wanted !== "");
  }
  function forget() {
    typed.forget();
    setOpen(false);
    field.current?.focus(); // what was pressed goes away
  }
  function clear() {
    typed.type("");
    typed.enter("");
  }

  return (
    <search
      className="relative w-full max-w-105"
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      <div className="relative flex items-center">
        <Search
          size={16}
          strokeWidth={1.75}
          className="pointer-events-none absolute left-2.5 text-ink-2"
          aria-hidden
        />
        <input
          ref={field}
          id="search-customers"
          type="search"
          aria-label={t.searchName}
          aria-describedby="search-reading"
          placeholder={t.searchPlaceholder}
          value={text}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          className="h-7.5 w-full appearance-none rounded-6 border border-control bg-surface-0 pr-9 pl-8.5 text-13 text-ellipsis placeholder:text-ink-3 max-sm:h-11 max-sm:rounded-8 max-sm:text-15 [&::-webkit-search-cancel-button]:hidden"
          // Not on every focus: what Tab passes and what a cleared field leaves must not cover the list.
          onPointerDown={() => setOpen(true)}
          onChange={(event) => type(event.target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData("text");
            if (!/[\r\n]/.test(pasted)) return;
            // A field of one line drops the breaks between lines, and a column of ids becomes one word.
            event.preventDefault();
            const { selectionStart, selectionEnd } = event.currentTarget;
            const before = text.slice(0, selectionStart ?? 0);
            type((before + pasted.replace(/\s+/g, " ") + text.slice(selectionEnd ?? 0)).slice(0, longest));
          }}
          onKeyDown={({ key, nativeEvent, currentTarget }) => {
            if (key === "Enter" && !nativeEvent.isComposing) typed.enter(asFilter(text));
            if (key !== "Escape") return;
            if (text === "") currentTarget.blur();
            clear();
          }}
        />
        <span className="absolute right-1" hidden={text === ""}>
          <IconButton
            name={t.clearSearch}
            icon={X}
            size="row"
            onClick={() => {
              clear();
              field.current?.focus(); // the button goes away
            }}
          />
        </span>
      </div>
      <Suspense>
        {reading && <reading.SearchPanel {...{ text, isOpen, setOpen, field, type, search, forget }} />}
      </Suspense>
    </search>
  );
}

async function loadReading(): Promise<Reading> {
  const [{ readFilter }, { SearchPanel }] = await withWords(
    Promise.all([import("./read-filter.ts"), import("./search-panel.tsx")]),
  );
  return { readFilter, SearchPanel };
}

/** What a text is as the `filter` parameter, the codec's own way. */
function plainFilter(text: string): string {
  return text.trim().normalize("NFC").slice(0, maxFilterLength).trimEnd();
}
