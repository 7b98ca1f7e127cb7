import { type RefObject, useEffect, useState } from "react";
import { type DrawerSectionName, drawerSections } from "../drawer-sections.ts";

interface ScrollState {
  /** The heading has left the top. */
  isCondensed: boolean;
  /** The section that is being read. */
  section: DrawerSectionName;
}

/** What the drawer's one scroll has come to. Measures at most once a frame, and renders only when something changes. */
export function useScrollState(
  scroller: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): ScrollState {
  const [state, setState] = useState<ScrollState>({ isCondensed: false, section: "overview" });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      const { top } = element.getBoundingClientRect();
      const isCondensed = (heading.current?.getBoundingClientRect().bottom ?? top) < top;
      // What stays at the top, name and section nav, is the padding that the style sheet gives to scrolling.
      const bars = Number.parseFloat(getComputedStyle(element).scrollPaddingTop);
      const section = sectionAt(element, top + bars);
      setState((last) =>
        last.isCondensed === isCondensed && last.section === section ? last : { isCondensed, section },
      );
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    element.addEventListener("scroll", later, { passive: true });
    return () => {
      element.removeEventListener("scroll", later);
      cancelAnimationFrame(frame);
    };
  }, [scroller, heading]);

  return state;
}

/** The last section that begins above `line`; at the very end the last one, which may be too short to get there. */
function sectionAt(scroller: HTMLElement, line: number): DrawerSectionName {
  const atEnd =
    scroller.scrollTop > 0 && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
  if (atEnd) return "raw";
  const begun = drawerSections.filter((name) => {
    const element = scroller.querySelector(`#${name}`);
    // A rounded pixel above or below must not decide.
    return element !== null && element.getBoundingClientRect().top <= line + 1;
  });
  return begun.at(-1) ?? "overview";
}
