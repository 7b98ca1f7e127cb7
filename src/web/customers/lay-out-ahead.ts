import { type RefObject, useEffect } from "react";

interface LayOutAheadProps {
  scroller: RefObject<HTMLElement | null>;
}

/**
 * Lays out the chunks of a long page that the browser has skipped so far, one whenever it rests, so that a scroll that
 * comes to them has only to paint: the shaping of 25 rows' texts is half of what such a frame takes
 * (docs/performance.md). After every drawing of the list and at every width; what is laid out already costs next to
 * nothing. A page that is one chunk has nothing that is skipped. Draws nothing itself: a component, because its code
 * comes behind the first list.
 */
export function LayOutAhead({ scroller }: LayOutAheadProps) {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let callOff: (() => void) | undefined;
    const observer = new ResizeObserver(() => {
      callOff?.();
      const [, ...chunks] = element.getElementsByTagName("tbody"); // the first is in sight
      callOff = layOut(chunks);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      callOff?.();
    };
  });
  return null;
}

/** Milliseconds that a slow computer needs for a chunk. While frames are drawn the browser never has as many left. */
const longEnough = 20;

/** Returns how to call it off. */
function layOut(chunks: readonly HTMLElement[]): () => void {
  const left = [...chunks];
  if (!("requestIdleCallback" in window)) return () => {}; // Safari: there a chunk is laid out when it comes near
  let handle = requestIdleCallback(layOutNext);
  return () => cancelIdleCallback(handle);

  function layOutNext(deadline: IdleDeadline) {
    if (deadline.timeRemaining() >= longEnough) layOutOne(left.shift());
    if (left.length > 0) handle = requestIdleCallback(layOutNext);
  }
}

function layOutOne(chunk: HTMLElement | undefined) {
  if (!chunk) return;
  chunk.style.contentVisibility = "visible";
  chunk.getBoundingClientRect(); // nothing is asked of it but that it be laid out
  chunk.style.contentVisibility = ""; // skipped again before a frame could paint it; its layout is kept
}
