import { useEffect, useRef } from "react";
import { paths } from "#web/paths.ts";

/**
 * Where the keyboard is when the drawer comes and goes. A row's link hands the focus to the drawer's heading; a
 * drawer that came with the page, with Back or with the switch `Full` takes it from nobody; stepping to the next
 * customer leaves it on the button, or gives it from what went with the former customer to the new one's heading. When
 * the drawer goes with the focus inside, its row's link gets it back.
 */
export function useDrawerFocus(id: string, headingId: string, isKnown: boolean) {
  const shown = useRef<string>(null);
  const hasGiven = useRef(false);
  // Again when the customer is known: its heading takes the place of the one that said that it is on its way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `isKnown` is when, not what.
  useEffect(() => {
    const focused = document.activeElement;
    const isStep = shown.current !== null && shown.current !== id;
    const isLost = focused === document.body && (isStep || hasGiven.current);
    shown.current = id;
    hasGiven.current = isLost || (focused !== null && focused === rowLink(id));
    if (hasGiven.current) document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [id, headingId, isKnown]);

  // Clean-ups run when the drawer is out of the document: focus that was in it has fallen to the body.
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return;
      const target = rowLink(shown.current ?? "") ?? document.querySelector<HTMLElement>("h1");
      target?.focus({ preventScroll: target.tagName === "H1" });
    },
    [],
  );
}

/** The link with the customer's name in the list, if its row is on the page. */
function rowLink(id: string): HTMLAnchorElement | undefined {
  const path = paths.customer(id);
  return Array.from(document.querySelectorAll<HTMLAnchorElement>("table a[href], li a[href]")).find(
    (link) => link.pathname === path && !link.closest("aside, dialog"),
  );
}
