import type { Page } from "@playwright/test";
import { timed } from "../painted.ts";
import { spread } from "../statistics.ts";
import { nextDoor, openList, visit } from "../subject.ts";
import type { Measure } from "./measure.ts";

const laterDetails = 3;
/** Time to read before the next row. */
const glance = 600;

/** A click on a row's name until the whole customer is painted beside the list. No pause on the row before it. */
export const detail: Measure = {
  rows: [
    { what: "Click on a row, detail painted, first", unit: "ms", goal: { times: 2 } },
    { what: "Click on a row, detail painted, later", unit: "ms", goal: { times: 1.3 } },
  ],
  run: async ({ browser, cookies, book }, subject) => {
    const { page, close } = await visit(browser, cookies, nextDoor);
    await openList(page, subject);
    await page.waitForLoadState("networkidle");
    const times: number[] = [];
    for (const id of book.first.slice(2, 3 + laterDetails)) {
      times.push(await openDetail(page, id));
      await page.waitForTimeout(glance);
    }
    await close();
    return [times[0] ?? 0, spread(times.slice(1)).median];
  },
};

/** Clicks the row's name with a real pointer and waits until its detail is painted. */
export async function openDetail(page: Page, id: string): Promise<number> {
  const { x, y } = await page.evaluate((customer) => {
    const box = document.querySelector(`tbody a[data-customer="${customer}"]`)?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, id);
  return timed(page, "click", { detail: id }, () => page.mouse.click(x, y));
}
