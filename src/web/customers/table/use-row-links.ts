import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { customerQueries } from "#web/api/customer-queries.ts";
import { isFrugal } from "#web/frugal.ts";
import { useOpenCustomer } from "../use-open-customer.ts";

/** Milliseconds that the pointer rests on a name before its customer is asked for: passing over asks for nothing. */
const intent = 150;

/**
 * A ref for the element that holds the rows: a plain click on a row opens its customer in this page, as its link
 * (`data-customer`) does, which is what a keyboard and a screen reader have. A mouse that rests on a link asks for that
 * customer in full, ahead of the click; so does its button on the way down anywhere in the row, a tenth of a second before
 * it is up again. Text can be selected in every cell by dragging over it, and whatever asks the browser for a new tab,
 * window or download stays the browser's. `isFull`: the page has everything already.
 */
export function useRowLinks(isFull: boolean) {
  const openCustomer = useOpenCustomer(isFull);
  const queryClient = useQueryClient();
  return useCallback(
    (rows: HTMLElement | null) => {
      if (!rows) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let pressedAt = 0;
      const listening = new AbortController();
      const { signal } = listening;

      rows.addEventListener("pointerdown", press, { signal });
      rows.addEventListener("click", follow, { signal });
      rows.addEventListener("pointerover", rest, { signal });
      rows.addEventListener("pointerleave", () => clearTimeout(timer), { signal });
      return () => {
        clearTimeout(timer);
        listening.abort();
      };

      function press(event: PointerEvent) {
        pressedAt = event.clientX;
        if (isPlain(event)) ask(linkOfRow(event.target), event);
      }

      function follow(event: MouseEvent) {
        if (!isPlain(event)) return;
        const link = linkOfRow(event.target);
        if (!link) return;
        event.preventDefault();
        // The end of selecting text, not a click; a key's click has no place.
        if (event.detail > 0 && Math.abs(event.clientX - pressedAt) > 4) return;
        clearTimeout(timer);
        link.focus({ preventScroll: true }); // whence the drawer takes it, and gives it back
        void openCustomer(link.dataset.customer ?? "", link);
      }

      function rest(event: PointerEvent) {
        clearTimeout(timer);
        timer = setTimeout(() => ask(customerLink(event.target), event), intent);
      }

      function ask(link: HTMLAnchorElement | null, { pointerType }: PointerEvent) {
        const id = link?.dataset.customer;
        if (!id || isFull || pointerType !== "mouse" || isFrugal()) return;
        void queryClient.prefetchQuery({ ...customerQueries.detail(id), retry: false });
      }
    },
    [openCustomer, queryClient, isFull],
  );
}

/** What opens in this page; with a key held or another button it is the browser's. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

function customerLink(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-customer]") : null;
}

/** The link that was hit, or that of the row; none where another control was hit. */
function linkOfRow(target: EventTarget | null): HTMLAnchorElement | null {
  if (!(target instanceof Element) || target.closest("a, button, input")) return customerLink(target);
  return target.closest("tr")?.querySelector<HTMLAnchorElement>("a[data-customer]") ?? null;
}
