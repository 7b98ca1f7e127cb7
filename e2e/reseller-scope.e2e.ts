import type { Page } from "@playwright/test";
import { askApi, customerList, expectSettled, inEnglish } from "./support/customer-list.ts";
import { resellerId } from "./support/reseller-tree.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// Chromium prints a 401 as an error; the login page asks for a session that is not there.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

/** The trail in the top bar, what it opens, and the banner over the list. */
function scope(page: Page) {
  const trail = page.getByRole("navigation", { name: "Reseller" });
  const switcher = page.getByRole("dialog", { name: "Choose a reseller" });
  return {
    trail,
    current: trail.getByRole("button"),
    top: trail.getByRole("link", { name: "All resellers" }),
    switcher,
    find: switcher.getByRole("combobox", { name: "Find a reseller" }),
    banner: page.getByRole("paragraph").filter({ hasText: "You are looking at the customers of" }),
  };
}

test("an ADMIN chooses a reseller by the keyboard; the list, the trail and the banner follow the address", async ({
  page,
}) => {
  await signIn(page, "admin");
  await page.goto("/customers?all=true&limit=50&includeDeleted=true");
  await expectSettled(page);
  const { current, switcher, find, top, banner } = scope(page);
  await expect(current).toHaveText("All resellers");
  await expect(top).toHaveCount(0);
  await expect(banner).toHaveCount(0);

  await current.press("Enter");
  await expect(find).toBeFocused();
  await page.keyboard.type("vestkyst");
  await expect(switcher.getByRole("option")).toHaveText(["Vestkyst Tele"]);
  await page.keyboard.press("Enter");
  const id = await resellerId(page, "Vestkyst Tele");
  await expect(page).toHaveURL(`/customers?limit=50&includeDeleted=true&all=true&parentReseller=${id}`);
  await expect(switcher).toHaveCount(0);
  await expect(current).toBeFocused();
  await expect(current).toHaveText("Vestkyst Tele");
  await expect(banner).toContainText("You are looking at the customers of Vestkyst Tele.");
  const { total } = await askApi(page, `includeDeleted=true&all=true&parentReseller=${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Customers${inEnglish(total)}`);

  await current.press("Enter");
  await switcher.getByRole("switch", { name: "Include subresellers" }).press("Space");
  await expect(page).toHaveURL(/&includeSubresellers=true&parentReseller=/);
  await expect(banner).toContainText("You are looking at the customers of Vestkyst Tele and below.");
  await page.keyboard.press("Escape");
  await expect(switcher).toHaveCount(0);
  await expect(current).toBeFocused();

  await page.goBack();
  await expect(banner).not.toContainText("and below");
  await page.goBack();
  await expect(current).toHaveText("All resellers");
  await expect(banner).toHaveCount(0);
});

test("the banner and the trail lead back to all resellers, and the other filters stay", async ({ page }) => {
  await signIn(page, "admin");
  const id = await resellerId(page, "Nordlys Telecom");
  const address = `/customers?limit=50&filter=a&all=true&includeSubresellers=true&parentReseller=${id}`;
  const { banner, top, current } = scope(page);
  await page.goto(address);
  await expectSettled(page);
  await page.getByRole("link", { name: "Back to all resellers" }).click();
  await expect(page).toHaveURL("/customers?limit=50&filter=a&all=true");
  await expect(banner).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await page.goBack();
  await top.press("Enter");
  await expect(page).toHaveURL("/customers?limit=50&filter=a&all=true");
  await expect(current).toBeFocused();
});

test("a chip's cross leads from one reseller to all, and without all the trail names the own one", async ({
  page,
}) => {
  await signIn(page, "admin");
  const id = await resellerId(page, "Nordlys Telecom");
  await page.goto(`/customers?all=true&parentReseller=${id}`);
  await expectSettled(page);
  const { chip } = customerList(page);
  const { current } = scope(page);
  await expect(chip("All resellers")).toHaveCount(0);
  await chip("Parent reseller").click();
  await expect(current).toHaveText("All resellers");
  await chip("All resellers").click();
  await expect(page).toHaveURL("/customers");
  await expect(current).toHaveText("TelecomX");
});

test("the switcher stands over the tree as well, and leads from there to the list", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/resellers?includeSubresellers=true&filter=net");
  const { current, switcher, find } = scope(page);
  await current.click();
  await find.fill("midt it");
  await switcher.getByRole("option", { name: "Midt IT & Tele" }).click();
  const id = await resellerId(page, "Midt IT & Tele");
  await expect(page).toHaveURL(`/customers?all=true&includeSubresellers=true&parentReseller=${id}`);
  await current.click();
  await switcher.getByRole("link", { name: "Show all as a tree" }).click();
  await expect(page).toHaveURL("/resellers");
});

test("a RESELLER has the own name in its place, and nothing to switch", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers?includeSubresellers=true");
  await expectSettled(page);
  const { trail, banner } = scope(page);
  await expect(page.getByRole("banner")).toContainText("Nordlys Telecom");
  await expect(trail).toHaveCount(0);
  await expect(banner).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`trail, switcher and banner can be read by everyone, also on a phone (${colorScheme})`, async ({
    page,
    checkA11y,
  }) => {
    await page.emulateMedia({ colorScheme });
    await signIn(page, "admin");
    const id = await resellerId(page, "Nordlys Telecom");
    await page.goto(`/customers?all=true&parentReseller=${id}`);
    await expectSettled(page);
    const { current, find, top } = scope(page);
    await expect(top).toBeVisible();
    await current.click();
    await expect(find).toBeFocused();
    await checkA11y();
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(current).toHaveText("Nordlys Telecom");
    await expect(top).toBeHidden();
    await current.click();
    await expect(find).toBeFocused();
    await checkA11y();
  });
}

test("the trail stands on pages that are no list, so that nothing in the bar moves, and leads to one from there", async ({
  page,
  watched,
}) => {
  watched.allowConsole(/the server responded with a status of 404/);
  await signIn(page, "admin");
  const { current, find } = scope(page);
  const customers = page.getByRole("link", { name: "Customers", exact: true });
  await page.goto("/customers?all=true");
  await expectSettled(page);
  const place = await customers.boundingBox();
  for (const address of ["/resellers", "/nowhere", "/customers/compare?ids=52f4fd7734697b28ccaf77ec"]) {
    await page.goto(address);
    await expect(current).toHaveText("All resellers");
    expect(await customers.boundingBox()).toEqual(place);
  }
  await current.press("Enter");
  await expect(find).toBeFocused();
  await page.keyboard.type("vestkyst");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/customers\?all=true&parentReseller=[0-9a-f]{24}$/);
  await expect(current).toHaveText("Vestkyst Tele");
});
