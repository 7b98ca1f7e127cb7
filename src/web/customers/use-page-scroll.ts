import { type RefObject, useEffect, useRef } from "react";
import type { CustomerPage } from "#contract/customer-record.ts";

/**
 * Another page begins at its top; the same one refreshed, or a drawer opened beside it, stays where it is. Told by
 * the first row, not by the click: while old rows stand there waiting, nothing moves.
 */
export function usePageScroll(scroller: RefObject<HTMLDivElement | null>, page: CustomerPage | undefined) {
  const first = page?.customers[0]?.customer._id;
  const place = page ? `${page.offset} ${first}` : null;
  const shown = useRef(place);
  // Scrolling is the document's state, not React's: there is no other way to set it.
  useEffect(() => {
    if (place === null || place === shown.current) return;
    if (shown.current !== null) scroller.current?.scrollTo({ top: 0 });
    shown.current = place;
  }, [place, scroller]);
}
