import type { Page } from "@playwright/test";

/** What has to be on the page; every given part must hold. */
export interface Shown {
  /** The first row's customer is this one. */
  first?: string;
  /** The first row's customer is another than this one. */
  firstIsNot?: string;
  /** This many rows, or at least one where it is left out. */
  rows?: number;
  /** The panel shows this customer in full. */
  detail?: string;
}

export type Started = "navigation" | "click" | "change" | "input";

declare global {
  interface Window {
    bench: {
      begin: (started: Started, shown: Shown) => void;
      painted: Promise<number>;
      /** When the list of the navigation answers its user: rows are painted, and they are not the document's picture. */
      answers: Promise<number>;
      longTasks: number[];
      slowEvents: number[];
    };
  }
}

/**
 * Put into every page before its own scripts. `begin` waits for an event and then for what it should bring, and
 * `painted` is the time between them in milliseconds: from the event's own time stamp (the start of the navigation is 0) to the
 * first task after the frame that showed it, by the page's clock, so that the driver's own delays are not in it.
 */
export function installProbe(): void {
  const longTasks: number[] = [];
  const slowEvents: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration, name } of list.getEntries())
      if (name.startsWith("key") || name === "input") slowEvents.push(duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit); // not in TypeScript's DOM yet

  const isShown = ({ first, firstIsNot, rows, detail }: Shown) => {
    const links = document.querySelectorAll<HTMLElement>("tbody th a[data-customer]");
    const id = links[0]?.dataset.customer;
    if (id === undefined || (first && id !== first) || (firstIsNot && id === firstIsNot)) return false;
    if (rows !== undefined && links.length !== rows) return false;
    // The plain page names what it shows; the desk's sections come with the whole customer only.
    return (
      !detail ||
      document.querySelector(`aside[data-shows="${detail}"], aside #addresses`)?.isConnected === true
    );
  };
  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  const begin = (started: Started, shown: Shown) => {
    window.bench.painted = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`Not painted: ${JSON.stringify(shown)} after ${started}.`)), 30_000);
      let start = started === "navigation" ? 0 : -1;
      const check = () => {
        if (start < 0 || !isShown(shown)) return;
        observer.disconnect();
        afterFrame(() => resolve(performance.now() - start));
      };
      const observer = new MutationObserver(check);
      observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      if (started === "navigation") return check();
      document.addEventListener(
        started,
        (event) => {
          start = event.timeStamp;
        },
        { capture: true, once: true },
      );
    });
  };
  const answers = new Promise<number>((resolve) => {
    const check = () => {
      if (document.getElementById("first-list") || !isShown({})) return;
      observer.disconnect();
      afterFrame(() => resolve(performance.now()));
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { childList: true, subtree: true });
  });
  // Whoever waits for it is told of a failure; a page that is left before has nobody to tell.
  window.addEventListener("unhandledrejection", (event) => event.preventDefault());
  window.bench = { begin, painted: Promise.resolve(0), answers, longTasks, slowEvents };
  begin("navigation", {});
}

/** Milliseconds from `started` to the paint of `shown`, while `act` does what a user would. */
export async function timed(
  page: Page,
  started: Started,
  shown: Shown,
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(([event, wanted]) => window.bench.begin(event, wanted), [started, shown] as const);
  await act();
  return page.evaluate(() => window.bench.painted);
}
