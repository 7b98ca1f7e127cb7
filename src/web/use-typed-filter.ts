import { type RefObject, useEffect, useRef, useState } from "react";

/** How long typing rests before it becomes the address, in milliseconds. */
const pause = 300;

interface TypedFilterOptions {
  /** The filter of the address that is on the screen. */
  filter: string;
  /** That of the address bar, which may be ahead of the screen. */
  filterNow: () => string;
  /** What a text means as a filter; null for what is not searched for by itself. */
  read: (text: string) => string | null | Promise<string | null>;
  write: (filter: string) => void;
}

/** A text, and the filters that the address has had since it is being typed, the one on the screen first. */
interface Draft {
  text: string;
  passed: readonly string[];
}

/**
 * The text of a search box whose address has a filter. What is typed waits for a pause before it becomes the address
 * (`type`) or does not wait (`enter`). It holds while the address is one that it has passed through: the screen may
 * still be on its way to the last filter, or to the one before, when the next letter comes. So Back, Forward and links
 * show theirs; where they came during the pause, they are not undone by what was typed before.
 */
export function useTypedFilter({ filter, filterNow, read, write }: TypedFilterOptions) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const timer = useRef(0);
  useEffect(() => () => stop(timer), []);
  // Once the address is on the screen, not while it is being drawn: React draws an address in the background, and what is
  // set in a drawing that a key interrupts can come back with that key.
  useEffect(() => setDraft((last) => last && since(filter, last)), [filter]);
  const isOwn = draft?.passed.includes(filter) ?? false;

  function type(text: string) {
    stop(timer);
    setDraft((last) => ({ text, passed: isOwn && last ? last.passed : [filter] }));
    const over = filterNow();
    const own = window.setTimeout(async () => {
      const meant = await read(text);
      if (timer.current === own && filterNow() === over) enter(meant);
    }, pause);
    timer.current = own;
  }
  function enter(meant: string | null) {
    stop(timer);
    if (meant === null || meant === filterNow()) return;
    setDraft((last) => last && { ...last, passed: [...last.passed, meant] });
    write(meant);
  }
  function forget() {
    stop(timer);
    setDraft(null);
  }
  return { text: draft && isOwn ? draft.text : filter, type, enter, forget };
}

/** The draft when the address has come to `filter`: nothing where that is none of its own. */
function since(filter: string, draft: Draft): Draft | null {
  const place = draft.passed.indexOf(filter);
  if (place < 0) return null;
  return place === 0 ? draft : { ...draft, passed: draft.passed.slice(place) };
}

/** What was typed becomes the address no more, even where its reading is still awaited. */
function stop(timer: RefObject<number>) {
  window.clearTimeout(timer.current);
  timer.current = 0;
}
