import type { Page } from "@playwright/test";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const cards = (page: Page) => page.getByRole("list", { name: "Customers" }).getByRole("listitem");

for (const width of [390, 320]) {
  test(`at ${width} px the list is cards and the customer a dialog`, async ({ page, checkA11y }) => {
    await page.setViewportSize({ width, height: 844 });
    await signIn(page, "reseller");
    await page.goto("/customers");
    await expect(cards(page)).toHaveCount(25);
    expect(await sideways(page)).toBe(0);
    await checkA11y();

    const link = cards(page).getByRole("link").first();
    const name = (await link.textContent()) ?? "";
    await link.click();
    const dialog = page.getByRole("dialog", { name });
    for (const heading of ["Addresses", "Finance", "Integrations", "SLA"])
      await expect(dialog.getByRole("heading", { name: heading, exact: true })).toBeVisible();
    expect(await sideways(page)).toBe(0);
    await checkA11y();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(cards(page)).toHaveCount(25);
  });
}

test("data nested deeper than the phone is wide scrolls in its own place", async ({ page, checkA11y }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, "admin");
  await page.goto("/customers?all=true&filter=deep%20and%20secret");
  await cards(page).getByRole("link").first().click();
  const data = page.getByRole("dialog").getByRole("region", { name: /^inner/ });
  await data.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => data.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await sideways(page)).toBe(0);
  await checkA11y();
});

test("a search and a filter work under the thumb", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, "reseller");
  await page.goto("/customers");
  await page.getByRole("searchbox", { name: "Search customers" }).fill("rabatbutik");
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("checkbox", { name: "Include deleted" }).check();
  await expect(page).toHaveURL(/includeDeleted=true/);
});
