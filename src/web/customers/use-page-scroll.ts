import { type RefObject, useLayoutEffect, useRef } from "react";
import { useNavigationType } from "react-router";
import { noteTop, rowHeight, standsAt, topOf } from "./list-place.ts";
import type { useCustomerPage } from "./use-customer-page.ts";
import { addressOf } from "./use-customers-search.ts";

type Shown = NonNullable<ReturnType<typeof useCustomerPage>["shown"]>;

/**
 * Another page begins at its top, but where it was left when Back, Forward or a reload leads to it, and with the row that
 * was the first in sight when only its size is another. A refreshed page, or one with a drawer opened beside it, stays
 * where it is. Told by the rows, not by the click: while old rows stand there waiting, nothing moves. The function that
 * comes back is the scrolling element's `onScroll`.
 */
export function usePageScroll(scroller: RefObject<HTMLElement | null>, shown: Shown | null) {
  const isReturn = useNavigationType() === "POP";
  const before = useRef<Shown | null>(null);
  // Scrolling is the document's state, not React's: there is no other way to set it. Before the rows are painted.
  useLayoutEffect(() => {
    const last = before.current;
    before.current = shown;
    const element = scroller.current;
    if (!shown || !element || (last && isSamePlace(last, shown))) return;
    const address = addressOf(shown.query);
    const top = isReturn ? topOf(address) : topAfter(last, shown, element);
    const stood = last ? standsAt(addressOf(last.query), element) : 0;
    // Before there are rows the reader may have begun to scroll, and goes on from there.
    if (top !== stood && (last || !element.scrollTop)) element.scrollTop = top;
    noteTop(address, top, element);
  }, [shown, isReturn, scroller]);
  return ({ currentTarget }: { currentTarget: HTMLElement }) => {
    if (shown) noteTop(addressOf(shown.query), currentTarget.scrollTop, currentTarget);
  };
}

function isSamePlace(one: Shown, other: Shown): boolean {
  if (one.page === other.page) return true;
  if (one.query.limit !== other.query.limit) return false;
  const [first] = one.page.customers;
  return (
    addressOf(one.query) === addressOf(other.query) ||
    (one.page.offset === other.page.offset && first?.customer._id === other.page.customers[0]?.customer._id)
  );
}

function topAfter(last: Shown | null, { query }: Shown, element: HTMLElement): number {
  if (!last || last.query.limit === query.limit) return 0;
  const rows = last.query.offset - query.offset;
  return Math.max(0, topOf(addressOf(last.query)) + rows * rowHeight(element));
}
