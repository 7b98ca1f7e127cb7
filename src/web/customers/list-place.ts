import { keptTop } from "#web/kept-top.ts";

/**
 * Where in the list the reader is, outside of React: scrolling draws nothing. Kept in memory: every change of user loads
 * the page anew. Only the entry that the page is loaded at brings its place along (keeps-place.ts).
 */
const tops = new Map<string, number>();
let scroller: HTMLElement | null = null;

/** The page at `address` stands `top` pixels down, in `element`. */
export function noteTop(address: string, top: number, element: HTMLElement) {
  tops.set(address, top);
  scroller = element;
}

/** Where the page at `address` stood when it was left. */
export const topOf = (address: string): number => tops.get(address) ?? keptTop();

/** Where `element`, which shows the page at `address`, stands. Asking it instead would lay out its new rows at once. */
export const standsAt = (address: string, element: HTMLElement): number =>
  element === scroller ? topOf(address) : 0;

/** A row's height on the screen, whatever the density; a phone's cards are all but equal. */
export function rowHeight(element: HTMLElement): number {
  return element.querySelector<HTMLElement>("tbody > tr, li")?.offsetHeight || 1;
}

/** Where the page of `limit` rows begins on which the first row that is now in sight will be. */
export function offsetFor(limit: number, offset: number): number {
  const above = scroller?.isConnected ? Math.floor(scroller.scrollTop / rowHeight(scroller)) : 0;
  return Math.floor((offset + above) / limit) * limit;
}
