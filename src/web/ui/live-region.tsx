import { useEffect, useRef } from "react";

const eventName = "desk-announce";

/**
 * Says `text` to a screen reader, politely, once. For what is seen but not focused: how many rows came, that
 * something was copied, that another page is shown. The same text twice is said twice.
 */
export function announce(text: string) {
  document.dispatchEvent(new CustomEvent(eventName, { detail: text }));
}

/** Milliseconds that a line stands: longer than a reader takes to fetch it, shorter than somebody takes to come by. */
const standing = 5000;

/**
 * A polite region: the page's own stands at the root, so that it exists before there is something to say; a modal
 * dialog, behind which that one is inert, has another.
 */
export function LiveRegion() {
  const region = useRef<HTMLDivElement>(null);
  // Adds lines past React. One text that the next replaces would be lost where two things happen at once.
  useEffect(() => {
    const say = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      const line = document.createElement("div");
      line.textContent = String(event.detail);
      region.current?.append(line);
      setTimeout(() => line.remove(), standing);
    };
    document.addEventListener(eventName, say);
    return () => document.removeEventListener(eventName, say);
  }, []);
  return <div ref={region} aria-live="polite" className="sr-only" />;
}
