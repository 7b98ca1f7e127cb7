import { counter, firstRows, slowOffice, visit } from "../subject.ts";
import type { Measure } from "./measure.ts";

/** Cold load, the scripts that it sends (without their heads) and what it costs until the list answers, and a reload. */
export const load: Measure = {
  rows: [
    { what: "JavaScript until the first list", unit: "kB", goal: { most: 130 } },
    { what: "Cold load, first row painted", unit: "ms", goal: { times: 1.6 } },
    { what: "Cold load, the list answers", unit: "ms" },
    { what: "Cold load, main-thread work", unit: "ms", goal: { times: 4 } },
    { what: "Warm reload, first row painted", unit: "ms", goal: { times: 1.4 } },
    { what: "Warm reload, the list answers", unit: "ms" },
  ],
  run: async ({ browser, cookies }, subject) => {
    const { page, cdp, close } = await visit(browser, cookies, slowOffice);
    const heads = new Map<string, number>();
    let bytes = 0;
    cdp.on("Network.responseReceived", ({ requestId, type, response }) => {
      if (type === "Script") heads.set(requestId, response.encodedDataLength);
    });
    cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const head = heads.get(requestId);
      if (head !== undefined) bytes += encodedDataLength - head;
    });
    const before = await counter(cdp, "TaskDuration");
    await page.goto(`${subject.url}/customers?all=true`, { waitUntil: "commit" });
    const cold = await firstRows(page);
    const kilobytes = bytes / 1000;
    const work = ((await counter(cdp, "TaskDuration")) - before) * 1000;
    await page.waitForLoadState("networkidle"); // what is fetched on idle belongs to the cache of a second visit
    await page.reload({ waitUntil: "commit" });
    const warm = await firstRows(page);
    await close();
    return [kilobytes, cold.painted, cold.answers, work, warm.painted, warm.answers];
  },
};
