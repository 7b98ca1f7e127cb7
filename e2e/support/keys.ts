import type { Page } from "@playwright/test";
import { expect } from "./test.ts";

/**
 * Presses a key of the page until what it does `comesTrue`: keys arrive a moment after the first list, and one that is
 * pressed before does nothing. Patient between two presses, because a key that works late and is pressed again closes
 * what it has opened, or goes two steps.
 */
export async function pressUntil(
  page: Page,
  key: string,
  comesTrue: (within: { timeout: number }) => Promise<void>,
) {
  await expect(async () => {
    await page.keyboard.press(key);
    await comesTrue({ timeout: 2500 });
  }).toPass();
}
