import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/**
 * What a screen reader would say by itself, because a live region of the page changed: in order, and everything. To be
 * called before the first address is opened.
 */
export async function listen(page: Page) {
  const heard: string[] = [];
  await page.exposeFunction("deskHeard", (text: string) => heard.push(text));
  await page.addInitScript(() => {
    const regions = "[aria-live], [role=status], [role=alert], [role=log]";
    const lastSaid = new WeakMap<Element, string>();

    function changedRegions(records: MutationRecord[]): Set<Element> {
      const changed = new Set<Element>();
      for (const { target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const around = element?.closest(regions);
        if (around) changed.add(around);
        for (const added of addedNodes)
          if (added instanceof Element)
            for (const region of [added, ...added.querySelectorAll("*")])
              if (region.matches(regions)) changed.add(region);
      }
      return changed;
    }
    /** Lines that were added to a region which is read line by line, not as a whole. */
    function addedLines(records: MutationRecord[]): Element[] {
      return records
        .flatMap(({ target, addedNodes }) => (isReadByLine(target) ? [...addedNodes] : []))
        .filter((added) => added instanceof Element);
    }
    function isReadByLine(region: Node): region is Element {
      return (
        region instanceof Element && region.matches("[aria-live=polite]:not([role], [aria-atomic=true])")
      );
    }
    /** Behind a modal dialog nothing is read, and neither is what is hidden or has been told to be silent. */
    function isSilent(region: Element): boolean {
      const modal = [...document.querySelectorAll("dialog:modal")].at(-1);
      if (!region.isConnected || (modal && !modal.contains(region))) return true;
      return region.closest("[aria-live=off], [aria-hidden=true]") !== null;
    }
    function words(region: Element): string {
      const copy = region.cloneNode(true);
      if (copy instanceof Element)
        for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
      return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
    }
    new MutationObserver((records) => {
      for (const line of addedLines(records)) {
        const text = isSilent(line) ? "" : words(line);
        if (text !== "") Reflect.get(window, "deskHeard")(text);
      }
      for (const region of changedRegions(records)) {
        if (isReadByLine(region)) continue;
        const text = isSilent(region) ? "" : words(region);
        if (text !== "" && text !== lastSaid.get(region)) Reflect.get(window, "deskHeard")(text);
        lastSaid.set(region, text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return {
    /**
     * Waits until exactly this has been said since the last call. What is said too much and too late for one call fails
     * the next.
     */
    hears: async (...texts: (string | RegExp)[]) => {
      const expected = texts.map((text) => (typeof text === "string" ? text : expect.stringMatching(text)));
      await expect.poll(() => heard).toEqual(expected);
      heard.length = 0;
    },
    /** Waits until this has been said since the last call, whatever else has. */
    hearsAmongOthers: async (text: string) => {
      await expect.poll(() => heard).toContain(text);
      heard.length = 0;
    },
  };
}
