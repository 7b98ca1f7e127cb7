import type { MouseEvent } from "react";
import { useHref, useNavigate } from "react-router";

/**
 * What makes an anchor a link to the page of the list at `to`, drawn in one go, without yielding to frames: whoever turns
 * a page waits for nothing else (docs/performance.md). The router's own link cannot be told to.
 */
export function usePageLink(to: string) {
  const href = useHref(to);
  const navigate = useNavigate();
  function onClick(event: MouseEvent) {
    // Anything else asks the browser for a new tab, window or download.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(to, { flushSync: true });
  }
  return { href, onClick };
}
