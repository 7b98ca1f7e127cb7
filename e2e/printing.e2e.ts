import type { Locator, Page } from "@playwright/test";
import { askApi, customerList, expectSettled } from "./support/customer-list.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

/** A sheet of A4 across, without its margins, in CSS pixels. */
const sheet = { width: 1046, height: 718 };

test.beforeEach(async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 401/);
  await signIn(page, "reseller");
});

/** How many sheets the browser makes of the page. */
async function sheetsOf(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  return file.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Is everything of `parts` laid out, and within the width of the paper? */
async function expectWhole(parts: Locator) {
  const cut = await parts.evaluateAll((all) =>
    all
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        const isLaidOut = part.checkVisibility({ contentVisibilityAuto: true });
        return !isLaidOut || left < 0 || right > window.innerWidth || part.scrollWidth > part.clientWidth;
      })
      .map((part) => part.textContent),
  );
  expect(cut).toEqual([]);
}

test("the list is printed with all its rows and columns, and without what only acts", async ({ page }) => {
  const { table, rows, columns, search, range, rowsPerPage, full, goTo } = customerList(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/customers?limit=50&full=true&includeSubresellers=true");
  await expectSettled(page);
  const { customers, total } = await askApi(page, "limit=50&includeSubresellers=true");
  expect(await sheetsOf(page)).toBeGreaterThan(2);

  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: "print" });
  await expect(rows).toHaveCount(customers.length);
  await expectWhole(table.getByRole("cell").filter({ visible: true }));
  await expectWhole(columns);
  await expect(page.getByRole("heading", { name: "Customers" })).toBeVisible();
  await expect(page.getByText("Include subresellers", { exact: true })).toBeVisible();
  await expect(range(new RegExp(`^1–50 of ${total}$`))).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  for (const control of [
    search,
    full,
    rowsPerPage,
    goTo("Next page"),
    page.getByRole("button", { name: "Export" }),
  ])
    await expect(control).toBeHidden();
  await expect(page.getByRole("checkbox").filter({ visible: true })).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
});

test("a printed list says what was searched for", async ({ page }) => {
  const { search } = customerList(page);
  await page.goto("/customers?filter=rabat");
  await expectSettled(page);
  await page.emulateMedia({ media: "print" });
  await expect(search).toBeVisible();
  await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(0);
});

test("the list of a phone is printed as it is", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/customers?limit=50");
  const cards = page.getByRole("list", { name: "Customers" });
  await expect(cards.getByRole("listitem")).toHaveCount(50);
  const printed = await cards.elementHandle();
  expect(await sheetsOf(page)).toBeGreaterThan(2);
  // Paper is wider: the cards must not give way to a table while they are printed.
  expect(await printed?.evaluate((element) => element.isConnected)).toBe(true);
});

test("a comparison is printed whole", async ({ page }) => {
  const { customers } = await askApi(page, "limit=4");
  await page.goto(`/customers/compare?ids=${customers.map(({ _id }) => _id).join()}`);
  const table = page.getByRole("table", { name: "Customers side by side" });
  await expect(table.getByRole("row", { name: /^Name/ })).toBeVisible();
  await page.getByRole("switch", { name: "Differences only" }).click();
  expect(await sheetsOf(page)).toBeGreaterThan(1);

  await page.setViewportSize({ width: 688, height: 1017 });
  await page.emulateMedia({ media: "print" });
  await expectWhole(table.getByRole("cell"));
  await expectWhole(table.getByRole("columnheader"));
  const { bottom, height } = await page.evaluate(() => {
    const rows = document.querySelectorAll("tr");
    return {
      bottom: rows[rows.length - 1]?.getBoundingClientRect().bottom ?? 0,
      height: document.documentElement.scrollHeight,
    };
  });
  expect(height).toBeGreaterThanOrEqual(bottom); // nothing scrolls within the page
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("link", { name: "Back to the list" })).toBeHidden();
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
});
