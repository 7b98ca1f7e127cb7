import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { KeyCap } from "./key-cap.tsx";
import { placeUnder } from "./place-under.ts";

interface Shown {
  text: string;
  keys: string[];
}

const showDelay = 400;
// Long enough to cross the gap between control and tooltip: a tooltip can be pointed at (WCAG 1.4.13).
const hideDelay = 120;

/**
 * The page's one tooltip, for every element marked with `tooltip()`. A manual popover is drawn above dialogs and
 * is never clipped by a scrolling table. It repeats names and adds nothing that only a pointer could find.
 */
export function TooltipLayer({ keysOf }: { keysOf: (shortcut: string) => string[] }) {
  const layer = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);

  // Pointer and focus of the whole document are outside React's tree (dialogs, portals): one place listens.
  useEffect(() => {
    const popover = layer.current;
    if (!popover) return;
    const listeners = new AbortController();
    let timer = 0;
    let anchor: HTMLElement | null = null;
    let isMoving = false;

    const hide = () => {
      clearTimeout(timer);
      anchor = null;
      if (popover.matches(":popover-open")) popover.hidePopover();
    };
    const show = (element: HTMLElement) => {
      if (!element.isConnected) return;
      // The text has to be in the page before its room can be measured, and in place before anything is drawn.
      const { tooltip: text = "", tooltipKeys = "" } = element.dataset;
      flushSync(() => setShown({ text, keys: keysOf(tooltipKeys) }));
      popover.showPopover();
      placeUnder(popover, element, "center");
    };
    const later = (element: HTMLElement, delay: number) => {
      if (element === anchor) return clearTimeout(timer);
      hide();
      anchor = element;
      timer = window.setTimeout(() => show(element), delay);
    };
    const on = <Type extends keyof DocumentEventMap>(
      type: Type,
      act: (event: DocumentEventMap[Type]) => void,
    ) => document.addEventListener(type, act, { signal: listeners.signal, capture: true });

    on("pointerover", (event) => {
      if (event.pointerType === "touch") return;
      const marked = markedElement(event.target);
      if (marked) later(marked, showDelay);
      else if (event.target instanceof Node && popover.contains(event.target)) clearTimeout(timer);
      else if (anchor) {
        clearTimeout(timer);
        timer = window.setTimeout(hide, hideDelay);
      }
    });
    on("focusin", (event) => {
      // Not where the focus is put by a dialog that opens, or back by one that closes: it would cover what is read next.
      const marked = isMoving ? markedElement(event.target) : null;
      if (marked?.matches(":focus-visible")) later(marked, 0);
    });
    on("focusout", hide);
    on("pointerdown", hide);
    on("scroll", hide);
    on("keydown", ({ key }) => {
      isMoving = key === "Tab" || key.startsWith("Arrow");
      hide();
    });
    return () => {
      listeners.abort();
      hide();
    };
  }, [keysOf]);

  return (
    <div
      ref={layer}
      popover="manual"
      aria-hidden
      className="fixed inset-auto m-0 max-w-80 animate-fade rounded-6 bg-ink px-2 py-1 text-12 text-surface-0"
    >
      {shown?.text}
      {shown && shown.keys.length > 0 && (
        <span className="ml-2 inline-flex gap-1">
          {shown.keys.map((key) => (
            <KeyCap key={key} inverse>
              {key}
            </KeyCap>
          ))}
        </span>
      )}
    </div>
  );
}

function markedElement(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-tooltip]") : null;
}
