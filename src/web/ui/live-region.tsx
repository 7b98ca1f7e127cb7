import { useEffect, useRef } from "react";

const eventName = "desk-announce";

/**
 * Says `text` to a screen reader, politely, once. For what is seen but not focused: how many rows came, that
 * something was copied, that another page is shown. The same text twice is said twice.
 */
export function announce(text: string) {
  document.dispatchEvent(new CustomEvent(eventName, { detail: text }));
}

/**
 * A polite region: the page's own stands at the root, so that it exists before there is something to say; a modal
 * dialog, behind which that one is inert, has another.
 */
export function LiveRegion() {
  const region = useRef<HTMLDivElement>(null);
  // Writes text nodes past React: emptying first is what makes a repeated text a change.
  useEffect(() => {
    let timer = 0;
    const say = (event: Event) => {
      if (!region.current || !(event instanceof CustomEvent)) return;
      const text: unknown = event.detail;
      region.current.textContent = "";
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (region.current) region.current.textContent = String(text);
      }, 50);
    };
    document.addEventListener(eventName, say);
    return () => {
      clearTimeout(timer);
      document.removeEventListener(eventName, say);
    };
  }, []);
  return <div ref={region} aria-live="polite" aria-atomic className="sr-only" />;
}
