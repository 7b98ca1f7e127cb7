import type { Locator, Page } from "@playwright/test";
import { askApi, customerList, expectSettled } from "./support/customer-list.ts";
import { failWith, heal, requests } from "./support/faults.ts";
import { pressUntil } from "./support/keys.ts";
import { password, people, signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// Nothing here clicks or sets a focus: what these tests reach, the Tab key reaches.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

// More stops than a page of 25 customers has.
const mostStops = 70;

/** Presses Tab, or Shift+Tab, until `target` has the focus. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let stop = 0; stop < mostStops; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

test("from signing in to reading a customer and back, with the keyboard alone", async ({ page }) => {
  const { search, rows, goTo, drawer, columns, table } = customerList(page);
  await page.goto("/login");
  await expect(page.getByRole("textbox", { name: "E-mail" })).toBeFocused();
  await page.keyboard.type(people.reseller);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expectSettled(page);

  await tabTo(page, search, "Shift+Tab");
  await page.keyboard.type("an");
  await expect(page).toHaveURL("/customers?filter=an");
  await expectSettled(page);
  await expect(search).toBeFocused();

  const filter = page.getByRole("button", { name: "Filter", exact: true });
  await tabTo(page, filter);
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Filters" });
  await expect(panel).toBeVisible();
  await tabTo(page, panel.getByRole("checkbox", { name: "Include deleted" }));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/includeDeleted=true/);
  await page.keyboard.press("Escape");
  await expect(filter).toBeFocused();

  const columnsButton = page.getByRole("button", { name: "Columns" });
  await tabTo(page, columnsButton);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitemcheckbox", { name: "State" })).toBeFocused();
  await page.keyboard.press("p");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(columnsButton).toBeFocused();
  await expect(columns).toHaveText(["Name", "State", "Address", "E-mail", "Reseller"]);

  await tabTo(page, goTo("Next page"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/offset=25/);
  await expect(goTo("Next page")).toBeFocused();
  await expectSettled(page);

  await tabTo(page, rows.last().getByRole("link"), "Shift+Tab");
  const opened = table.getByRole("link", { name: (await rows.last().textContent()) ?? "" });
  await expect(opened).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(drawer.getByRole("heading", { name: "Addresses" })).toBeVisible();
  await expect(drawer.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(opened).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, drawer.getByRole("button", { name: "Close" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(drawer).toHaveCount(0);
  await expect(opened).toBeFocused();
});

test("the way to the last page and the page size keep the focus where it was pressed", async ({ page }) => {
  await signIn(page, "reseller");
  const { total } = await askApi(page, "limit=1");
  await page.goto("/customers");
  await expectSettled(page);
  const { goTo, range, rowsPerPage } = customerList(page);
  const last = Math.floor((total - 1) / 25) * 25;
  await tabTo(page, goTo("Last page"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(range(`${last + 1}–${total} of ${total}`)).toBeVisible();
  await expect(goTo("Last page")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(goTo(`Page ${last / 25 + 1}`)).toBeFocused();
  await tabTo(page, goTo("First page"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(range(`1–25 of ${total}`)).toBeVisible();
  await expect(goTo("First page")).toBeFocused();

  await tabTo(page, rowsPerPage, "Shift+Tab");
  await page.keyboard.press("ArrowDown");
  await expect(range(`1–50 of ${total}`)).toBeVisible();
  await expect(rowsPerPage).toBeFocused();
});

test("the arrow down leads from a search into what it found", async ({ page }) => {
  const { search, rows } = customerList(page);
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  await tabTo(page, search);
  await page.keyboard.type("an");
  await expect(page).toHaveURL("/customers?filter=an");
  await expectSettled(page);
  await page.keyboard.press("ArrowDown");
  await expect(rows.first().getByRole("link")).toBeFocused();
  await pressUntil(page, "/", (within) => expect(search).toBeFocused(within));
});

test("what goes away when it is pressed hands the focus on", async ({ page, watched }) => {
  watched.allowConsole(/status of 500/);
  await signIn(page, "reseller");
  await page.goto("/customers?filter=an&flexcare=true&includeDeleted=true");
  await expectSettled(page);
  const { search, chip, rows } = customerList(page);
  const filter = page.getByRole("button", { name: "Filter", exact: true });
  const title = page.getByRole("heading", { name: "Customers", level: 1 });

  await tabTo(page, chip("Include deleted"));
  await page.keyboard.press("Enter");
  await expect(chip("Include deleted")).toHaveCount(0);
  await expect(filter).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: "Clear search" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(search).toBeFocused();
  await expect(search).toHaveValue("");
  await page.keyboard.type("qxqxqx");
  await tabTo(page, page.getByRole("main").getByRole("button", { name: "Remove Search" }));
  await page.keyboard.press("Enter");
  await expect(rows.first()).toBeVisible();
  await expect(title).toBeFocused();

  await failWith(page, requests.list, 500);
  await tabTo(page, page.getByRole("button", { name: "Refresh" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await heal(page);
  await tabTo(page, page.getByRole("button", { name: "Retry" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(title).toBeFocused();
});
