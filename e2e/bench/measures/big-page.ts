import { timed } from "../painted.ts";
import { nextDoor, openList, visit } from "../subject.ts";
import type { Measure } from "./measure.ts";

const frame = 1000 / 60;
/** A look at the first rows before the hand is back at the wheel. */
const glance = 1000;

/** 500 rows a page: the choice of it, and a scroll through it. */
export const bigPage: Measure = {
  rows: [
    { what: "Choice of 500 rows, painted", unit: "ms", goal: { times: 2 } },
    { what: "Frames dropped scrolling 500 rows", unit: "%", goal: { most: 2 } },
  ],
  run: async ({ browser, cookies }, subject) => {
    const { page, cdp, close } = await visit(browser, cookies, nextDoor);
    await openList(page, subject);
    await page.waitForLoadState("networkidle");
    const choice = await timed(page, "change", { rows: 500 }, () =>
      page.getByRole("combobox", { name: "Rows per page" }).selectOption("500"),
    );
    await page.waitForTimeout(glance);
    const stamps = page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const times: number[] = [];
          const next = (time: number) => {
            times.push(time);
            if (time - (times[0] ?? time) < 3000) requestAnimationFrame(next);
            else resolve(times);
          };
          requestAnimationFrame(next);
        }),
    );
    await cdp.send("Input.synthesizeScrollGesture", { x: 600, y: 450, yDistance: -5000, speed: 1600 });
    const dropped = droppedShare(await stamps);
    await close();
    return [choice, dropped];
  },
};

/** How many of the frames that a 60 Hz screen asks for did not come, in percent. */
function droppedShare(stamps: readonly number[]): number {
  const gaps = stamps
    .slice(1)
    .map((stamp, index) => Math.max(1, Math.round((stamp - (stamps[index] ?? 0)) / frame)));
  const wanted = gaps.reduce((sum, gap) => sum + gap, 0);
  return wanted === 0 ? 0 : ((wanted - gaps.length) / wanted) * 100;
}
