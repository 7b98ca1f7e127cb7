import type { Page } from "@playwright/test";
import { holdBack, requests } from "./support/faults.ts";
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

test("in the narrowest drawer the sections that do not fit come where the focus is, and whole", async ({
  page,
}) => {
  await signIn(page, "admin");
  await page.goto("/customers/52f4fd7734697b28ccaf77ec?all=true");
  const sections = page.getByRole("navigation", { name: "Sections" });
  await page.getByRole("separator").press("Home");
  await expect(sections.getByRole("link", { name: "Raw" })).not.toBeInViewport({ ratio: 0.1 });
  const links = await sections.getByRole("link").all();
  await links[0]?.focus();
  for (const link of links) {
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Tab");
  }
});

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
    page
      .getByRole("main")
      .getByText(/of \d+ fields differ/)
      .boundingBox(),
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

test("the desk's pages are under the thumb, and the one on show is marked", async ({ page, checkA11y }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, "reseller");
  await page.goto("/customers");
  const tabs = page.getByRole("navigation", { name: "Main" });
  await expect(tabs.getByRole("link", { name: "Customers" })).toHaveAttribute("aria-current", "page");
  const resellers = tabs.getByRole("link", { name: "Resellers" });
  const { y = 0, height = 0 } = (await resellers.boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(44);
  expect(y + height).toBe(844);
  await resellers.click();
  await expect(page.getByRole("heading", { name: "Resellers" })).toBeVisible();
  await expect(resellers).toHaveAttribute("aria-current", "page");
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

test("a card says that it is a reseller, and is dimmed once it was opened", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, "admin");
  await page.goto("/customers?all=true&resellers=true");
  const card = cards(page).first();
  await expect(card.getByText("Reseller", { exact: true })).toBeVisible();
  const colour = () =>
    card
      .getByRole("link")
      .first()
      .evaluate((link) => getComputedStyle(link).color);
  const before = await colour();
  await card.getByRole("link").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card.getByText("Last opened")).toBeVisible();
  await expect.poll(colour).not.toBe(before);
});

test("the first page of a phone loads as cards, and its filters are pushed sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await signIn(page, "reseller");
  const held = await holdBack(page, requests.list);
  await page.goto("/customers?includeDeleted=true&includeSubresellers=true");
  await expect(page.getByText("Loading customers…").first()).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await held.release();
  await expect(cards(page)).toHaveCount(25);
  const remove = page.getByRole("button", { name: "Remove Include deleted" });
  await remove.scrollIntoViewIfNeeded();
  await expect(remove).toBeInViewport({ ratio: 1 });
  await remove.click();
  await expect(page).toHaveURL("/customers?includeSubresellers=true");
});
