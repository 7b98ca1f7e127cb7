import type { Page } from "@playwright/test";
import { customerList, expectSettled } from "./support/customer-list.ts";
import { holdBack, holdBackApp, requests } from "./support/faults.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 401/);
  await signIn(page, "reseller");
});

const scrollerOf = (page: Page) => customerList(page).table.locator("..");
const top = (page: Page) => scrollerOf(page).evaluate((element) => element.scrollTop);
/** 0 as well where none has been written. */
const keptPlace = (page: Page) => page.evaluate(() => Number(history.state?.listTop ?? 0));
/** It is written a moment after the last scroll. */
const placeIsKept = (page: Page, place: number) => expect.poll(() => keptPlace(page)).toBe(place);
const scrollTo = (page: Page, to: number) =>
  scrollerOf(page).evaluate(
    (element, place) =>
      new Promise<void>((resolve) => {
        element.addEventListener("scroll", () => resolve(), { once: true });
        element.scrollTo(0, place);
      }),
    to,
  );

test("Back and Forward lead to the row that was left, a link to the top", async ({ page }) => {
  const { goTo, rows } = customerList(page);
  await page.goto("/customers?limit=100");
  await expectSettled(page);
  await scrollTo(page, 36 * 40);
  await goTo("Next page").click();
  await expect(page).toHaveURL(/offset=100/);
  await expectSettled(page);
  await expect.poll(() => top(page)).toBe(0);
  await scrollTo(page, 36 * 10);

  await page.goBack();
  await expect.poll(() => top(page)).toBe(36 * 40);
  await page.goForward();
  await expect.poll(() => top(page)).toBe(36 * 10);
  await goTo("Previous page").click();
  await expect.poll(() => top(page)).toBe(0);

  await scrollTo(page, 36 * 20);
  await rows.nth(21).getByRole("link").click();
  await page.keyboard.press("Escape");
  await expect.poll(() => top(page)).toBe(36 * 20);
  await page.getByRole("link", { name: "Resellers", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Resellers" })).toBeVisible();
  await page.goBack();
  await expectSettled(page);
  await expect.poll(() => top(page)).toBe(36 * 20);
});

test("a reload leads to the row that was left, whoever opens the same address anew to the top", async ({
  page,
}) => {
  await page.clock.install(); // it runs as ever, and can be moved on
  await page.goto("/customers?limit=100");
  await expectSettled(page);
  await scrollTo(page, 36 * 40);
  await placeIsKept(page, 36 * 40);
  const app = await holdBackApp(page);
  await page.reload({ waitUntil: "domcontentloaded" });
  const picture = page.locator("#first-list");
  await expect(picture).toBeAttached();
  await expect(picture).toBeHidden(); // it would show the top
  await app.release();
  await expectSettled(page);
  expect(await top(page)).toBe(36 * 40);

  const { goTo, drawer, rows } = customerList(page);
  await rows.nth(42).getByRole("link").click();
  await expect(drawer.getByRole("heading", { name: "Finance" })).toBeVisible();
  await placeIsKept(page, 36 * 40);
  await page.reload();
  await expectSettled(page);
  expect(await top(page)).toBe(36 * 40);

  await goTo("Next page").click();
  await expect(page).toHaveURL(/offset=100/);
  await expectSettled(page);
  await page.clock.runFor(1000); // by now whatever was about to be written has been
  expect(await keptPlace(page)).toBe(0);
  await page.reload();
  await expectSettled(page);
  expect(await top(page)).toBe(0);
  await page.goBack();
  await expect.poll(() => top(page)).toBe(36 * 40);

  await page.goto("/customers?limit=100");
  await expectSettled(page);
  expect(await top(page)).toBe(0);
});

test("whoever scrolls before the rows of a reload have come is not taken elsewhere", async ({ page }) => {
  await page.goto("/customers?limit=100");
  await expectSettled(page);
  await scrollTo(page, 36 * 40);
  await placeIsKept(page, 36 * 40);
  const held = await holdBack(page, requests.list);
  await page.reload();
  await expect(customerList(page).table).toHaveAttribute("aria-busy", "true");
  await scrollTo(page, 50);
  await held.release();
  await expectSettled(page);
  expect(await top(page)).toBe(50);
});

test("the place is kept as well in the cards of a window that was made narrow", async ({ page }) => {
  await page.goto("/customers?limit=100");
  await expectSettled(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const cards = page.getByRole("list", { name: "Customers" });
  await expect(cards.getByRole("listitem")).toHaveCount(100);
  await cards.getByRole("listitem").nth(40).scrollIntoViewIfNeeded();
  const place = await cards.locator("..").evaluate((element) => element.scrollTop);
  expect(place).toBeGreaterThan(1000);
  await placeIsKept(page, place);
});

test("another page size begins with the row that was the first in sight", async ({ page }) => {
  const { rows, rowsPerPage } = customerList(page);
  await page.goto("/customers?limit=100");
  await expectSettled(page);
  const name = await rows.nth(60).textContent();
  await scrollTo(page, 36 * 60);
  const inSight = rows.filter({ hasText: String(name) }).first();
  const { y } = (await inSight.boundingBox()) ?? { y: Number.NaN };

  await rowsPerPage.selectOption("25");
  await expect(page).toHaveURL("/customers?offset=50");
  await expect(rows).toHaveCount(25);
  await expect(inSight).toBeInViewport();

  await rowsPerPage.selectOption("250");
  await expect(page).toHaveURL("/customers?limit=250");
  await expect.poll(() => rows.count()).toBeGreaterThan(100);
  await expect(inSight).toBeInViewport();
  expect(Math.abs(((await inSight.boundingBox())?.y ?? Number.NaN) - y)).toBeLessThan(36 * 10);
});

test("on a phone another page begins at its top, and Back where it was left", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/customers");
  const cards = page.getByRole("list", { name: "Customers" });
  const { goTo } = customerList(page);
  await expect(cards.getByRole("listitem")).toHaveCount(25);
  const place = () => cards.locator("..").evaluate((element) => element.scrollTop);
  await cards.getByRole("listitem").nth(20).scrollIntoViewIfNeeded();
  await expect.poll(place).toBeGreaterThan(500);
  const left = await place();
  await goTo("Next page").click();
  await expect(page).toHaveURL(/offset=25/);
  await expect.poll(place).toBe(0);
  await page.goBack();
  await expect.poll(place).toBe(left);
});

test("stepping through customers keeps the open one in sight in the list", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto("/customers");
  await expectSettled(page);
  const { rows, drawer } = customerList(page);
  await rows.nth(3).getByRole("link").click();
  await expect(drawer.getByRole("heading", { name: "Finance" })).toBeVisible();
  for (const place of [5, 6, 7, 8, 9, 10]) {
    await drawer.getByRole("button", { name: "Next customer" }).click();
    await expect(drawer.getByText(new RegExp(`^${place} of \\d+$`))).toBeVisible();
  }
  await expect(rows.nth(9)).toBeInViewport({ ratio: 0.9 });
  await expect(rows.first()).not.toBeInViewport();
});
