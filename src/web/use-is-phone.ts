import { useSyncExternalStore } from "react";

const phone = window.matchMedia("(width < 40rem)"); // the style sheet's own step, which grows with the text
const paper = window.matchMedia("print");
let wasPhone = phone.matches;

/** Paper has a width of its own: what is printed is what the window shows, not what would be drawn on the way there. */
export function isPhone(): boolean {
  if (!paper.matches) wasPhone = phone.matches;
  return wasPhone;
}

/** Is the window as narrow as a phone's? Decides what is drawn where a style sheet cannot: a list or a table. */
export function useIsPhone(): boolean {
  return useSyncExternalStore((listener) => {
    phone.addEventListener("change", listener);
    return () => phone.removeEventListener("change", listener);
  }, isPhone);
}
