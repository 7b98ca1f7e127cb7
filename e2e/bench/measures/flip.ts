import type { Page } from "@playwright/test";
import { timed } from "../painted.ts";
import { spread } from "../statistics.ts";
import { type Conditions, counter, nextDoor, openList, setConditions, visit } from "../subject.ts";
import type { Bench, Measure } from "./measure.ts";

const laterFlips = 3;
/** A glance at a page before the next one is asked for. */
const glance = 700;

/** The next page, with the API beside the page and 150 ms away. The first flip of a visit is left out. */
export const flip: Measure = {
  rows: [
    { what: "Page flip, API 0 ms away", unit: "ms", goal: { times: 1.5 } },
    { what: "Page flip, main-thread work", unit: "ms", goal: { times: 4 } },
    { what: "Page flip, API 150 ms away", unit: "ms", goal: { times: 0.4 } },
  ],
  run: async (bench, subject) => {
    const near = await flips(bench, subject.url, nextDoor);
    const far = await flips(bench, subject.url, { ...nextDoor, latency: 150 });
    return [near.time, near.work, far.time];
  },
};

/** The median later flip: click to paint, and the main thread's work until the next click, in ms. */
export async function flips({ browser, cookies }: Bench, url: string, conditions: Conditions, limit = 25) {
  const { page, cdp, close } = await visit(browser, cookies, nextDoor);
  await openList(page, { name: "desk", url }, `all=true&limit=${limit}`);
  await page.waitForLoadState("networkidle");
  await setConditions(cdp, conditions);
  const times: number[] = [];
  const work: number[] = [];
  for (let count = 0; count <= laterFlips; count += 1) {
    const before = await counter(cdp, "TaskDuration");
    times.push(await nextPage(page));
    await page.waitForTimeout(glance);
    work.push(((await counter(cdp, "TaskDuration")) - before) * 1000);
  }
  await close();
  return { time: spread(times.slice(1)).median, work: spread(work.slice(1)).median };
}

/** The way to the next page; on the last one it is no link that leads anywhere. */
export const nextLink = (page: Page) =>
  page
    .getByRole("navigation", { name: "Pagination" })
    .getByRole("link", { name: "Next page", disabled: false });

/** Clicks "Next page" with a real pointer and waits until another first row is painted. */
export async function nextPage(page: Page): Promise<number> {
  const box = await nextLink(page).boundingBox();
  if (!box) throw new Error("There is no next page.");
  const id = await page.locator("tbody th a[data-customer]").first().getAttribute("data-customer");
  return timed(page, "click", { firstIsNot: id ?? "" }, () =>
    page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
  );
}
