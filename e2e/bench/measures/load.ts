import { counter, openList, slowOffice, visit } from "../subject.ts";
import type { Measure } from "./measure.ts";

/** Cold load, what it sends, and a reload with a filled cache. */
export const load: Measure = {
  rows: [
    { what: "JavaScript until the first list", unit: "kB", goal: { most: 130 } },
    { what: "Cold load, first row painted", unit: "ms", goal: { times: 1.6 } },
    { what: "Cold load, main-thread work", unit: "ms", goal: { times: 4 } },
    { what: "Warm reload, first row painted", unit: "ms", goal: { times: 1.4 } },
  ],
  run: async ({ browser, cookies }, subject) => {
    const { page, cdp, close } = await visit(browser, cookies, slowOffice);
    const scripts = new Set<string>();
    let bytes = 0;
    cdp.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
    cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    const before = await counter(cdp, "TaskDuration");
    const cold = await openList(page, subject);
    const kilobytes = bytes / 1000;
    const work = ((await counter(cdp, "TaskDuration")) - before) * 1000;
    await page.waitForLoadState("networkidle"); // what is fetched on idle belongs to the cache of a second visit
    await page.reload({ waitUntil: "commit" });
    const warm = await page.evaluate(() => window.bench.painted);
    await close();
    return [kilobytes, cold, work, warm];
  },
};
