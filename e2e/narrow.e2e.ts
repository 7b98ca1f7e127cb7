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

test("customers are compared on a phone: the field's name stays while the values pass", async ({
  page,
  checkA11y,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, "admin");
  await page.goto("/customers/compare?ids=52f4fd7734697b28ccaf77ec,1234567890ABCDEF12345678");
  const table = page.getByRole("region", { name: "Customers side by side" });
  const field = table.getByRole("rowheader", { name: "Phone phoneNumber" });
  await expect(field).toBeVisible();
  const [switched, counted] = await Promise.all([
    page.getByRole("switch").boundingBox(),
    page.getByText(/of \d+ fields differ/).boundingBox(),
  ]);
  expect(counted?.y).toBeGreaterThanOrEqual((switched?.y ?? 0) + (switched?.height ?? 0));
  await table.evaluate((element) => element.scrollTo({ left: 1000 }));
  await expect(field).toBeInViewport({ ratio: 1 });
  expect(await sideways(page)).toBe(0);
  await checkA11y();
});

test("text of twice the size leaves every action of the customer on a phone's screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, "admin");
  await page.goto("/customers/52f4fd7734697b28ccaf77ec?all=true");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: "Finance", exact: true })).toBeAttached();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  for (const action of [
    dialog.getByRole("button", { name: "More actions" }),
    dialog.getByRole("link", { name: "Write e-mail" }),
  ])
    await expect(action).toBeInViewport({ ratio: 1 });
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
