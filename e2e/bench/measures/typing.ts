import { timed } from "../painted.ts";
import { nextDoor, openList, visit } from "../subject.ts";
import type { Measure } from "./measure.ts";

/** Time between two keys of a quick typist. */
const betweenKeys = 110;

/** A search is typed. Both pages wait for the same pause (300 ms) before they ask, which is part of the time. */
export const typing: Measure = {
  rows: [
    { what: "Last key of a search, rows painted", unit: "ms", goal: { times: 1.5 } },
    { what: "Slowest key, painted", unit: "ms", goal: { most: 32 } },
    { what: "Longest task while typing (0: none over 50 ms)", unit: "ms", goal: { most: 50 } },
  ],
  run: async ({ browser, cookies, book }, subject) => {
    const { page, close } = await visit(browser, cookies, nextDoor);
    await openList(page, subject);
    await page.waitForLoadState("networkidle");
    const { text, first, rows } = book.search;
    await page.getByRole("searchbox", { name: "Search customers" }).focus();
    await page.evaluate(() => {
      window.bench.longTasks.length = 0;
      window.bench.slowEvents.length = 0;
    });
    await page.keyboard.type(text.slice(0, -1), { delay: betweenKeys });
    const painted = await timed(page, "input", { first, rows }, () => page.keyboard.type(text.slice(-1)));
    const [slowest, longest] = await page.evaluate(() => [
      Math.max(0, ...window.bench.slowEvents),
      Math.max(0, ...window.bench.longTasks),
    ]);
    await close();
    return [painted, slowest ?? 0, longest ?? 0];
  },
};
