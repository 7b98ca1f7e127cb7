import type { CDPSession } from "@playwright/test";
import { counter, nextDoor, openList, visit } from "../subject.ts";
import { openDetail } from "./detail.ts";
import { nextLink, nextPage } from "./flip.ts";
import type { Measure } from "./measure.ts";

const flips = 200;
const details = 50;
const megabyte = 1_000_000;

/** The heap after a collection: with the first list, and after a long morning's use. No slower CPU: it is a size. */
export const memory: Measure = {
  rows: [
    { what: "Heap with the first list", unit: "MB", goal: { most: 6 } },
    { what: "Heap growth by 200 flips and 50 details", unit: "MB", goal: { most: 1.5 } },
    { what: "DOM growth by 200 flips and 50 details", unit: "nodes", goal: { most: 100 } },
  ],
  run: async ({ browser, cookies }, subject) => {
    const { page, cdp, close } = await visit(browser, cookies, { ...nextDoor, cpu: 1 });
    await openList(page, subject, "all=true&limit=25");
    await page.waitForLoadState("networkidle");
    const first = await settled(cdp);
    await nextLink(page).count(); // brings the driver's own script into the page, a megabyte that is nobody's growth
    const start = await settled(cdp);
    for (let count = 1; count <= flips; count += 1) {
      if ((await nextLink(page).count()) === 0) await page.getByRole("link", { name: "First page" }).click();
      await nextPage(page);
      if (count % (flips / details) > 0) continue;
      const id = await page.locator("tbody th a[data-customer]").first().getAttribute("data-customer");
      await openDetail(page, id ?? "");
      const closeDetail = page.getByRole("button", { name: "Close", exact: true });
      await closeDetail.click();
      await closeDetail.waitFor({ state: "hidden" }); // the next page's link moves with it
    }
    const end = await settled(cdp);
    await close();
    return [first.heap, end.heap - start.heap, end.nodes - start.nodes];
  },
};

async function settled(cdp: CDPSession) {
  await cdp.send("HeapProfiler.collectGarbage");
  return { heap: (await counter(cdp, "JSHeapUsedSize")) / megabyte, nodes: await counter(cdp, "Nodes") };
}
