import { type RefObject, useEffect, useEffectEvent } from "react";

interface FieldKeysOptions {
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  /** What Enter does in place of searching; null where it searches. */
  run: (() => void) | null;
}

/**
 * The keys of the search box that its panel answers, ahead of the box's own: Enter, the way down into the panel and from
 * there to the rows, and Esc, which takes the panel away before the text. Listened to on the field, so that none of it has
 * to come with the first list.
 */
export function useFieldKeys(field: RefObject<HTMLInputElement | null>, options: FieldKeysOptions) {
  const { isOpen, setOpen, run } = options;

  const answer = useEffectEvent((event: KeyboardEvent) => {
    const deed = deedOf(event);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  });
  useEffect(() => {
    const input = field.current;
    input?.addEventListener("keydown", answer);
    return () => input?.removeEventListener("keydown", answer);
  }, [field]);

  function deedOf({ key, isComposing }: KeyboardEvent): (() => void) | null {
    if (key === "Enter" && !isComposing) return run;
    if (key === "ArrowDown") return goDown;
    return key === "Escape" && isOpen && document.getElementById("search-panel")
      ? () => setOpen(false)
      : null;
  }
  function goDown() {
    setOpen(true);
    const panel = "#search-panel button";
    // An empty box has more to offer than the rows below it: what was searched before.
    const target = field.current?.value === "" ? panel : `${panel}, main a[data-customer]`;
    document.querySelector<HTMLElement>(target)?.focus();
  }
}
