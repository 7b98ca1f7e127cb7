import { type RefObject, useEffect } from "react";
import { useLocation } from "react-router";
import { sectionOfHash } from "./drawer-sections.ts";

/**
 * Brings the section that the address names to the top, once there is something to scroll to and whenever the
 * address changes. A section that was asked for by its link takes the focus as well, as a link inside a page does.
 */
export function useSectionOfAddress(scroller: RefObject<HTMLElement | null>, isReady: boolean) {
  const { hash, key } = useLocation();

  // The place in the scroll is the browser's; `key` makes a second click on the same link count.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is not read, but is the reason to run.
  useEffect(() => {
    const section = sectionOfHash(hash);
    if (!section || !isReady || !scroller.current) return;
    // The overview's own heading stands below the key facts, which belong to it.
    if (section === "overview") scroller.current.scrollTo({ top: 0 });
    else document.getElementById(section)?.scrollIntoView({ block: "start" });
    const link = document.activeElement?.closest("nav");
    if (link && scroller.current.contains(link))
      document.getElementById(`${section}-heading`)?.focus({ preventScroll: true });
  }, [hash, key, isReady, scroller]);
}
