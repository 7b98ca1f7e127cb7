import { useSyncExternalStore } from "react";

const phone = window.matchMedia("(width < 40rem)"); // the style sheet's own step, which grows with the text

export function isPhone(): boolean {
  return phone.matches;
}

/** Is the window as narrow as a phone's? Decides what is drawn where a style sheet cannot: a list or a table. */
export function useIsPhone(): boolean {
  return useSyncExternalStore((listener) => {
    phone.addEventListener("change", listener);
    return () => phone.removeEventListener("change", listener);
  }, isPhone);
}
