import { type RefObject, useEffect } from "react";
import { flushSync } from "react-dom";
import { type DocumentedField, documentedFields } from "#insight/documented-fields.ts";
import { placeUnder } from "#web/ui/place-under.ts";

const showDelay = 400;
/** Long enough to cross the gap between the label and what it shows. */
const hideDelay = 150;

/**
 * Follows pointer and focus over the labels of `drawer` and shows `popover` below the current one, after `setField` has
 * filled it. One set of listeners for the drawer: a row costs nothing.
 */
export function usePointedField(
  drawer: RefObject<HTMLElement | null>,
  popover: RefObject<HTMLElement | null>,
  setField: (field: DocumentedField) => void,
) {
  useEffect(() => {
    const shown = popover.current;
    if (!shown) return;
    const listeners = new AbortController();
    let timer = 0;
    let label: HTMLElement | null = null;

    const hide = () => {
      clearTimeout(timer);
      label = null;
      if (shown.matches(":popover-open")) shown.hidePopover();
    };
    const show = (element: HTMLElement) => {
      const field = documentedFields.find((documented) => documented === element.dataset.meaning);
      if (!field || !element.isConnected) return;
      // The words have to be there before they can be measured, and before a screen reader reads the description.
      flushSync(() => setField(field));
      shown.showPopover();
      placeUnder(shown, element, "start");
    };
    const change = (element: HTMLElement) => {
      hide();
      label = element;
    };
    const restAt = (element: HTMLElement) => {
      change(element);
      timer = window.setTimeout(() => element.matches(":hover") && show(element), showDelay);
    };
    const labelAt = (target: EventTarget | null) => {
      const element = target instanceof Element ? target.closest<HTMLElement>("[data-meaning]") : null;
      return element && drawer.current?.contains(element) ? element : null;
    };
    const on = <Type extends keyof DocumentEventMap>(
      type: Type,
      act: (event: DocumentEventMap[Type]) => void,
    ) => document.addEventListener(type, act, { signal: listeners.signal, capture: true });

    on("pointerover", ({ target, pointerType }) => {
      if (pointerType === "touch") return;
      const pointed = labelAt(target);
      const stays = pointed === label || (target instanceof Node && shown.contains(target));
      if (label && stays) {
        if (shown.matches(":popover-open")) clearTimeout(timer); // to be hidden; else it is yet to be shown
        return;
      }
      if (pointed) restAt(pointed);
      else if (label && label !== document.activeElement) {
        clearTimeout(timer);
        timer = window.setTimeout(hide, hideDelay);
      }
    });
    on("focusin", ({ target }) => {
      const focused = labelAt(target);
      if (!focused) return;
      change(focused);
      show(focused);
    });
    on("focusout", hide);
    on("scroll", () => {
      // The browser scrolls to what is focused: the words follow. Under a pointer the label has gone, or has just come.
      if (label && label === document.activeElement && shown.matches(":popover-open"))
        return placeUnder(shown, label, "start");
      const pointed = label?.matches(":hover") ? label : null;
      hide();
      if (pointed) restAt(pointed);
    });
    on("keydown", (event) => {
      if (event.key !== "Escape" || !shown.matches(":popover-open")) return;
      // The next Esc is the drawer's.
      event.preventDefault();
      hide();
    });
    // Focused before this was here. Not at once: while effects run React writes nothing into the popover.
    const early = labelAt(document.activeElement);
    if (early) {
      change(early);
      timer = window.setTimeout(() => show(early));
    }
    return () => {
      listeners.abort();
      hide();
    };
  }, [drawer, popover, setField]);
}
