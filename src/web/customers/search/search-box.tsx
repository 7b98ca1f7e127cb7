import { Search, X } from "lucide-react";
import { type ComponentType, Suspense, useEffect, useRef, useState } from "react";
import { maxFilterLength } from "#contract/customer-query.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { withWords } from "#web/later.ts";
import { IconButton } from "#web/ui/icon-button.tsx";
import { whenIdle } from "#web/when-idle.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import type { SearchPanelProps } from "./search-panel.tsx";

const pause = 300;
/** A column of 500 ids has room. */
const longest = 20_000;

/** What comes behind the first list: how a text is understood, and the panel that says so. */
interface Reading {
  readFilter: (text: string) => string | null;
  SearchPanel: ComponentType<SearchPanelProps>;
}

/**
 * The search of the list. What is typed waits for a pause before it becomes the address, Enter does not wait. The
 * text being typed is the list's one state outside the address; it holds over the `filter` that it was typed over until
 * it has become the address, and from then on only over its own, so that Back and Forward show theirs.
 */
export function SearchBox() {
  const t = useMessages(listMessages);
  const { query, update } = useCustomersSearch();
  const [draft, setDraft] = useState<{ text: string; over: string } | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [isOpen, setOpen] = useState(false);
  const timer = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => whenIdle(() => void loadReading().then(setReading, () => undefined)), []);

  const enter = useRef<(() => void) | null>(null);

  const asFilter = reading?.readFilter ?? plainFilter;
  const isTheAddress = draft !== null && query.filter === asFilter(draft.text);
  // Setting state while rendering is React's own way to remember something of this render.
  if (isTheAddress && draft.over !== query.filter) setDraft({ ...draft, over: query.filter });
  const isCurrent = isTheAddress || draft?.over === query.filter;
  const text = isCurrent ? draft.text : query.filter;

  function search(filter: string | null) {
    window.clearTimeout(timer.current);
    if (filter !== null && filter !== query.filter) void update({ filter }, { replace: query.filter !== "" });
  }
  function type(wanted: string) {
    setDraft({ text: wanted, over: query.filter });
    setOpen(wanted !== "");
    window.clearTimeout(timer.current);
    const own = window.setTimeout(async () => {
      // Who types before the page has rested waits for the understanding, or does without where it cannot come.
      const read = (reading ?? (await loadReading().catch(() => null)))?.readFilter ?? plainFilter;
      if (timer.current === own) search(read(wanted));
    }, pause);
    timer.current = own;
  }
  function forget() {
    window.clearTimeout(timer.current);
    setDraft(null);
    setOpen(false);
    field.current?.focus(); // what was pressed goes away
  }
  function clear() {
    setDraft({ text: "", over: query.filter });
    search("");
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
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) {
              if (enter.current) enter.current();
              else search(asFilter(text));
            }
            if (event.key === "ArrowDown") {
              event.preventDefault();
              setOpen(true);
              const panel = "#search-panel button";
              document
                .querySelector<HTMLElement>(text === "" ? panel : `${panel}, main a[data-customer]`)
                ?.focus();
            }
            if (event.key !== "Escape") return;
            if (document.getElementById("search-panel")) {
              event.preventDefault(); // the browser's own Esc empties the field
              setOpen(false); // the layer above the text
              return;
            }
            if (text === "") event.currentTarget.blur();
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
        {reading && <reading.SearchPanel {...{ text, isOpen, field, enter, type, search, forget }} />}
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
