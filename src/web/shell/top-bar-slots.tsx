import type { ReactNode } from "react";
import { createPortal } from "react-dom";

/**
 * Places in the top bar that the page below fills: the search box belongs to the list and reads the address, and the
 * bar must not. `scope` says whose customers an ADMIN looks at, where others have their own name. `search` is the box (on
 * a phone a row of its own under the bar); `actions` are icon buttons of 44 px, shown on a phone only (refresh).
 *
 * The document has one bar, so the places are made once, before it: a page that had to wait for the bar to be there would
 * be drawn twice.
 */
const slots = {
  scope: document.createElement("div"),
  search: document.createElement("div"),
  actions: document.createElement("div"),
};

type SlotName = keyof typeof slots;

/** The place itself, in the bar. */
export function TopBarSlot({ name, className }: { name: SlotName; className: string }) {
  const slot = slots[name];
  function stand(place: HTMLElement | null) {
    slot.className = className;
    // Only where it is not there yet: what is put in its place again loses the focus that is in it.
    if (slot.parentElement !== place) place?.append(slot);
  }
  return <div ref={stand} className="contents" />;
}

/** Puts `children` into the bar's place of that name. */
export function InTopBar({ slot, children }: { slot: SlotName; children: ReactNode }) {
  return createPortal(children, slots[slot]);
}
