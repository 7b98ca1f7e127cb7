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
    const element = scroller.current;
    if (!isAnswer || !element) return; // the rows are another entry's
    const keep = () => keepTop(element.scrollTop);
    let timer = setTimeout(keep, rest);
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener("scroll", onScroll);
    };
  }, [key, page, isAnswer, scroller]);
  return null;
}
