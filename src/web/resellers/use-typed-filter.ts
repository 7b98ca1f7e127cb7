import { useEffect, useRef, useState } from "react";

/** How long typing rests before it becomes the address, in milliseconds. */
const pause = 300;

/**
 * The text of a search box whose address is `filter`. What is typed counts at once and is written to the address after
 * a pause; it holds while the address is one that it has passed through, so that Back, Forward and links show theirs.
 */
export function useTypedFilter(filter: string, write: (filter: string) => void) {
  const [draft, setDraft] = useState({ text: filter, passed: [filter] });
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  // Setting state while rendering is React's own way to remember something of this render.
  if (draft.passed.length > 1 && filter === draft.text.trim()) setDraft({ ...draft, passed: [filter] });
  const isOwn = draft.passed.includes(filter);

  function type(text: string) {
    setDraft({ text, passed: [...(isOwn ? draft.passed : [filter]), text.trim()] });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => write(text.trim()), pause);
  }
  return { text: isOwn ? draft.text : filter, type };
}
