import type { KeyboardEvent } from "react";

/**
 * The keys of an open menu (WAI-ARIA authoring practices, "Menu"): arrows, Home, End, first letters, Esc, Tab.
 * No key that the menu understands goes on to the page's own shortcuts.
 */
export function handleMenuKey(event: KeyboardEvent<HTMLElement>, close: () => void) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  event.stopPropagation();
  // The focus is back on the button before the browser moves it on.
  if (event.key === "Tab") return close();
  if (event.key === "Enter" || event.key === " ") return;
  event.preventDefault();
  if (event.key === "Escape") return close();
  entryAfter(event.key, [...event.currentTarget.querySelectorAll<HTMLElement>("[role^=menuitem]")])?.focus();
}

function entryAfter(key: string, entries: HTMLElement[]): HTMLElement | undefined {
  const current = entries.findIndex((entry) => entry.matches(":focus"));
  switch (key) {
    case "ArrowDown":
      return entries[(current + 1) % entries.length];
    case "ArrowUp":
      return entries.at(current <= 0 ? -1 : current - 1);
    case "Home":
      return entries[0];
    case "End":
      return entries.at(-1);
    default: {
      const fromHere = [...entries.slice(current + 1), ...entries.slice(0, current + 1)];
      return fromHere.find((entry) => entry.textContent?.toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
