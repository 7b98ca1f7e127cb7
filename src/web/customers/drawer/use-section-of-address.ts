import { type RefObject, useEffect } from "react";
import { useLocation } from "react-router";
import { fieldOfHash, sectionOfHash } from "./drawer-sections.ts";
import { fieldElement } from "./field-element.ts";

/**
 * Brings the section that the address names to the top, or the field in it to the middle, once there is something to
 * scroll to and whenever the address changes. What was asked for by a link in the drawer takes the focus as well, as
 * the target of a link inside a page does.
 */
export function useSectionOfAddress(scroller: RefObject<HTMLElement | null>, isReady: boolean) {
  const { hash, key } = useLocation();

  // The place in the scroll is the browser's; `key` makes a second click on the same link count.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is not read, but is the reason to run.
  useEffect(() => {
    const section = sectionOfHash(hash);
    if (!section || !isReady || !scroller.current) return;
    const isAskedFor = scroller.current.contains(document.activeElement?.closest("a") ?? null);
    const field = fieldElement(scroller.current, fieldOfHash(hash));
    if (field) {
      field.scrollIntoView({ block: "center" });
      if (isAskedFor) field.focus({ preventScroll: true });
      return;
    }
    // The overview's own heading stands below the key facts, which belong to it.
    if (section === "overview") scroller.current.scrollTo({ top: 0 });
    else document.getElementById(section)?.scrollIntoView({ block: "start" });
    if (isAskedFor) document.getElementById(`${section}-heading`)?.focus({ preventScroll: true });
  }, [hash, key, isReady, scroller]);
}
