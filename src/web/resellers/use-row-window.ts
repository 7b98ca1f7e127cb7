import { type RefObject, useLayoutEffect, useState } from "react";

/** Rows above and below the window that are there already when they are scrolled to. */
const margin = 6;

/** The rows `from` up to, not including, `to` that can be seen in `scroller`; each is `height` rem high. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, height: number) {
  const [seen, setSeen] = useState({ from: 0, to: 40 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const pixels = height * rem;
      const from = Math.max(0, Math.floor(element.scrollTop / pixels) - margin);
      const to = Math.ceil((element.scrollTop + element.clientHeight) / pixels) + margin;
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [scroller, height]);
  return seen;
}
