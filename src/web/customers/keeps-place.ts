import { type RefObject, useEffect } from "react";
import { useLocation } from "react-router";
import { keepTop } from "#web/kept-top.ts";
import type { useCustomerPage } from "./use-customer-page.ts";

interface KeepsPlaceProps {
  list: ReturnType<typeof useCustomerPage>;
  scroller: RefObject<HTMLElement | null>;
}

/** Milliseconds of rest after which a place is kept. Safari refuses a page that writes to its history more often. */
const rest = 400;

/**
 * Keeps with the history's entry where its rows stand, for a reload; within the page list-place.ts does. While they are
 * scrolled and not when the page goes, as by then it is too late for a reload to find it. Draws nothing: a component,
 * because its code comes behind the first list.
 */
export function KeepsPlace({ list: { isAnswer, shown }, scroller }: KeepsPlaceProps) {
  const { key } = useLocation();
  const page = shown?.page;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry begins with the place that its rows have
  useEffect(() => {
    if (!isAnswer) return; // the rows are another entry's
    const keep = () => {
      if (scroller.current) keepTop(scroller.current.scrollTop);
    };
    let timer = setTimeout(keep, rest);
    const onScroll = ({ target }: Event) => {
      if (target !== scroller.current) return;
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    };
    // Not at the element: a window made narrow has its cards in another one. Scrolling does not bubble.
    const options = { capture: true, passive: true };
    document.addEventListener("scroll", onScroll, options);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("scroll", onScroll, options);
    };
  }, [key, page, isAnswer, scroller]);
  return null;
}
