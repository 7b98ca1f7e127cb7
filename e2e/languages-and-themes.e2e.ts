import { expectSettled } from "./support/customer-list.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

test("the desk speaks the signed-in user's language, and keeps another one that is chosen", async ({
  page,
  checkA11y,
}) => {
  await signIn(page, "support"); // whose session says Danish, in an English browser
  await page.goto("/customers");
  const table = page.getByRole("table", { name: "Kunder" });
  await expect(table.getByRole("rowheader").first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "da");
  await expect(page.getByRole("searchbox", { name: "Søg i kunder" })).toBeVisible();
  await expect(page.getByText(/^1–\d+ af \d+$/)).toBeVisible();
  await table.getByRole("rowheader").getByRole("link").first().click();
  const drawer = page.getByRole("complementary");
  for (const name of ["Adresser", "Integrationer", "SLA"])
    await expect(drawer.getByRole("heading", { name, exact: true })).toBeVisible();
  await checkA11y();

  await page.getByRole("combobox", { name: "Sprog" }).selectOption("English");
  await expect(page.getByRole("searchbox", { name: "Search customers" })).toBeVisible();
  await expect(drawer.getByRole("heading", { name: "Addresses" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Search customers" })).toBeVisible();
  await page.getByRole("combobox", { name: "Language" }).selectOption("Dansk");
  await expect(page.getByRole("searchbox", { name: "Søg i kunder" })).toBeVisible();
});

test("a chosen language whose words do not come is told, and comes when the page is loaded again", async ({
  page,
  watched,
  checkA11y,
}) => {
  watched.allowConsole(/net::ERR_FAILED/);
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  await page.waitForLoadState("networkidle"); // the rest of the app, which is not what is to fail
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.getByRole("combobox", { name: "Language" }).selectOption("Dansk");
  const alert = page.getByRole("alert").filter({ hasText: "Could not change the language." });
  await expect(alert).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Search customers" })).toBeVisible();
  await checkA11y();

  await page.unroute("**/assets/*.js");
  await alert.getByRole("button", { name: "Load again" }).click();
  await expect(page.getByRole("searchbox", { name: "Søg i kunder" })).toBeVisible();
});

test("a Danish browser gets a Danish login page", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "da-DK", ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("/login");
  await expect(page.getByRole("button", { name: "Log ind" })).toBeVisible();
  await expect(page.getByLabel("Adgangskode", { exact: true })).toBeVisible();
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the list and an open customer can be read by everyone (${colorScheme})`, async ({
    page,
    checkA11y,
  }) => {
    await page.emulateMedia({ colorScheme });
    await signIn(page, "reseller");
    await page.goto("/customers");
    await expectSettled(page);
    await checkA11y();
    await page.getByRole("switch", { name: "Full" }).click();
    await expect(page.getByRole("complementary").getByRole("heading", { name: "SLA" })).toBeVisible();
    await checkA11y();
  });
}

test("forced colours keep every control in sight", async ({ page, checkA11y }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  await expect(page.getByRole("switch", { name: "Full" })).toBeVisible();
  await checkA11y();
});

test("in Danish as in English, nothing that is on the screen goes away while the rest arrives", async ({
  page,
}) => {
  await signIn(page, "support");
  // What waits for code or words outside its own place makes React hide the page, and the focus goes with it.
  await page.addInitScript(() => {
    const hidden = (target: Node) => target instanceof HTMLElement && target.style.display === "none";
    new MutationObserver((changes) => {
      const rows = document.querySelector("tbody th");
      // biome-ignore lint/suspicious/noConsole: it runs in the page, and a test fails on what it says
      if (rows && changes.some(({ target }) => hidden(target))) console.error("The page hid what was shown.");
    }).observe(document, { attributes: true, attributeFilter: ["style"], subtree: true });
  });
  await page.goto("/customers");
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  const search = page.getByRole("searchbox", { name: "Søg i kunder" });
  await search.focus();
  await expect(page.getByRole("columnheader", { name: "Navn" }).getByRole("button")).toBeVisible();
  await expect(search.locator("xpath=ancestor::search")).toContainText("/"); // the panel behind the box
  await expect(search).toBeFocused();
});
