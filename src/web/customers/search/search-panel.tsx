import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { maxFilterLength } from "#contract/customer-query.ts";
import { type Pasted, readPaste } from "#insight/paste.ts";
import { Keys } from "#web/commands/keys.tsx";
import { searchMessages } from "#web/i18n/search-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { useUser } from "#web/session/use-session.ts";
import { useAnnouncement } from "#web/ui/use-announcement.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { PanelButton } from "./panel-button.tsx";
import { readingWords } from "./reading-words.ts";
import { rememberSearch } from "./recent-search-store.ts";
import { RecentSearches } from "./recent-searches.tsx";
import { useFieldKeys } from "./use-field-keys.ts";
import { useOnlyHit } from "./use-only-hit.ts";
import { useOtherNotations } from "./use-other-notations.ts";

export interface SearchPanelProps {
  text: string;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  field: RefObject<HTMLInputElement | null>;
  /** Writes into the box as the user would. */
  type: (text: string) => void;
  search: (filter: string) => void;
  /** Drops what is typed; the address is somebody else's. */
  forget: () => void;
}

/** Under the box: what it understood and what else it could do with it; with nothing typed, what was searched before. */
export function SearchPanel({ text, isOpen, setOpen, field, type, search, forget }: SearchPanelProps) {
  const t = useMessages(searchMessages);
  const format = useFormat();
  const user = useUser();
  const { query } = useCustomersSearch();
  const read = readPaste(text, window.location.origin);
  const words = readingWords(read, t, format);
  const action = useAction(read, forget);
  const notations = useOtherNotations(read, query);

  const openOnlyHit = useOnlyHit(text, query);
  useFieldKeys(field, { isOpen, setOpen, run: action?.run ?? openOnlyHit });
  useAnnouncement(isOpen ? words : null);
  // Remembered when the box is left, not with every letter; a link's search is not the user's own.
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen && query.filter) rememberSearch(user.employee, text);
    wasOpen.current = isOpen;
  }, [isOpen, query.filter, user.employee, text]);

  if (!isOpen)
    return (
      text === "" && (
        <span className="pointer-events-none absolute top-1.5 right-2 max-sm:hidden" aria-hidden>
          <Keys shortcut="search" />
        </span>
      )
    );
  if (read.kind === "text" && notations.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys lead from the box to its buttons and back
    <div
      id="search-panel"
      className="absolute inset-x-0 top-full z-40 mt-1 rounded-8 border border-line-strong bg-menu p-1 shadow-menu motion-safe:animate-rise sm:min-w-90"
      onKeyDown={(event) => handlePanelKey(event, field)}
      // The box keeps the focus, so that a press on the panel's text does not close it.
      onPointerDown={(event) => !(event.target instanceof HTMLButtonElement) && event.preventDefault()}
    >
      {read.kind !== "text" && (
        <p id="search-reading" className="px-2 py-1 text-12 text-ink-2">
          {words ?? t.understands}
        </p>
      )}
      {read.kind === "empty" && <RecentSearches onChoose={(recent) => choose(recent)} />}
      {action && (
        <PanelButton onClick={action.run} onEnter>
          {action.label}
        </PanelButton>
      )}
      {notations.map(({ filter: notation, total }) => (
        <PanelButton key={notation} onClick={() => search(notation)}>
          {t.alsoTried(notation, format.number(total))}
        </PanelButton>
      ))}
      {words && read.kind !== "email" && read.kind !== "id" && query.filter !== text.trim() && (
        <PanelButton onClick={() => search(text.trim().slice(0, maxFilterLength))}>{t.asText}</PanelButton>
      )}
    </div>
  );

  function choose(recent: string) {
    type(recent);
    field.current?.focus();
  }
}

/** What Enter does with what is no search by itself. */
function useAction(read: Pasted, forget: () => void): { label: string; run: () => void } | null {
  const t = useMessages(searchMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const { href, update } = useCustomersSearch();
  const then = (label: string, go: () => void) => ({
    label,
    run: () => {
      forget();
      go();
    },
  });
  switch (read.kind) {
    case "link":
      return then(t.follow, () => void navigate(read.to));
    case "id":
      return then(t.openCustomer, () => void navigate(href({ filter: read.id }, paths.customer(read.id))));
    case "ids":
      return then(t.showIds(format.number(read.ids.length)), () => {
        void update({ customerIds: read.ids, filter: "" });
      });
    default:
      return null;
  }
}

/** Arrow keys lead through the box and its buttons, Esc back to the box. */
function handlePanelKey(event: KeyboardEvent<HTMLDivElement>, field: RefObject<HTMLInputElement | null>) {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const index = buttons.findIndex((button) => button.matches(":focus"));
  const targets: Partial<Record<string, HTMLElement | null | undefined>> = {
    ArrowDown: buttons[index + 1],
    ArrowUp: buttons[index - 1] ?? field.current,
    Escape: field.current,
  };
  if (!Object.hasOwn(targets, event.key)) return;
  event.preventDefault();
  targets[event.key]?.focus();
}
