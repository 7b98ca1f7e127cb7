import type { Page } from "@playwright/test";
import { askApi, customerList, expectSettled } from "./support/customer-list.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// Chromium prints a 401 as an error; the login page asks for a session that is not there.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

/** What a user would compare between two screens. */
async function screen(page: Page) {
  const { search, rows, full, rowsPerPage, columns, drawer } = customerList(page);
  return {
    address: new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash,
    search: await search.inputValue(),
    full: await full.getAttribute("aria-checked"),
    rowsPerPage: await rowsPerPage.inputValue(),
    columns: await columns.allTextContents(),
    rows: await rows.getByRole("link").allTextContents(),
    chips: await page.getByRole("button", { name: /^Remove / }).count(),
    page: await page.getByRole("navigation", { name: "Pagination" }).locator("[aria-current]").textContent(),
    drawer: await drawer.getByRole("heading", { level: 2 }).allTextContents(),
  };
}

async function expectScreen(page: Page, expected: Awaited<ReturnType<typeof screen>>) {
  await expect.poll(() => screen(page)).toEqual(expected);
}

test("Back and Forward walk through the screens, one by one", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  const { search, goTo, rows, full, drawer } = customerList(page);
  const seen: Awaited<ReturnType<typeof screen>>[] = [];
  const remember = async () => {
    await expectSettled(page);
    seen.push(await screen(page));
  };
  await remember();
  await search.pressSequentially("an");
  await expect(page).toHaveURL(/filter=an/);
  await remember();
  await goTo("Next page").click();
  await expect(page).toHaveURL(/offset=25/);
  await remember();
  await rows.first().getByRole("link").click();
  await expect(drawer.getByRole("heading", { name: "Finance" })).toBeVisible();
  await remember();
  await drawer.getByRole("navigation").getByRole("link", { name: "Finance" }).click();
  await expect(page).toHaveURL(/#finance$/);
  seen.pop(); // reading on is no step back: the section replaces the address
  await remember();
  await full.click();
  await expect(page).toHaveURL(/full=true/);
  await remember();

  for (const expected of seen.slice(0, -1).reverse()) {
    await page.goBack();
    await expectScreen(page, expected);
  }
  for (const expected of seen.slice(1)) {
    await page.goForward();
    await expectScreen(page, expected);
  }
});

test("a reload, and the link in another browser, show the same screen down to the section", async ({
  page,
  browser,
}) => {
  await signIn(page, "reseller");
  const { customers } = await askApi(page, "limit=50&offset=50&includeSubresellers=true&filter=a");
  const id = customers[3]?._id;
  const link = `/customers/${id}?offset=50&limit=50&filter=a&full=true&includeSubresellers=true#finance`;
  await page.goto(link);
  await expectSettled(page);
  const finance = async (on: Page) => {
    const { drawer } = customerList(on);
    const link = drawer.getByRole("navigation").getByRole("link", { name: "Finance" });
    await expect(link).toHaveAttribute("aria-current", "location");
    await expect(drawer.getByRole("heading", { name: "Billing" })).toBeInViewport();
  };
  await finance(page);
  const before = await screen(page);
  expect(before.address).toBe(link);
  expect(before.rows).toHaveLength(50);

  await page.reload();
  await expectScreen(page, before);
  await finance(page);

  const elsewhere = await browser.newContext();
  await elsewhere.addCookies(await page.context().cookies());
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expectScreen(other, before);
  await finance(other);
  await elsewhere.close();
});

test("what makes no sense in an address is named, and everything else of it holds", async ({ page }) => {
  await signIn(page, "reseller");
  const { search, rowsPerPage, rows, chip, goTo } = customerList(page);
  await page.goto(
    "/customers?filter=an&limit=abc&offset=-5&full=maybe&colour=red&flexcare=1&flexcare=0&includeDeleted=true",
  );
  await expect(page.getByRole("paragraph").filter({ hasText: "Not understood" })).toHaveText(
    "Some of the address was left out. Not understood: limit, offset, full, colour, flexcare.",
  );
  await expect(rows).toHaveCount(25);
  await expect(search).toHaveValue("an");
  await expect(rowsPerPage).toHaveValue("25");
  await expect(chip("Include deleted")).toBeVisible();
  await expect(goTo("Page 1")).toHaveAttribute("aria-current", "page");

  await goTo("Next page").click();
  await expect(page).toHaveURL("/customers?offset=25&includeDeleted=true&filter=an");
  await expect(
    page.getByRole("paragraph").filter({ hasText: "Some of the address was left out." }),
  ).toHaveCount(0);
});

test("a value outside what a parameter allows falls back to its default and says so", async ({ page }) => {
  await signIn(page, "reseller");
  const { rows, search } = customerList(page);
  for (const bad of ["limit=0", "limit=501", "limit=1e2", "offset=99999999999", "customerIds=%3Cscript%3E"]) {
    await page.goto(`/customers?filter=an&${bad}`);
    const notice = page.getByRole("paragraph").filter({ hasText: `Not understood: ${bad.split("=")[0]}.` });
    await expect(notice, bad).toBeVisible();
    await expect(rows, bad).toHaveCount(25);
    await expect(search, bad).toHaveValue("an");
  }
});

test("a page past the end becomes the last one, says so, and Back does not lead there again", async ({
  page,
}) => {
  await signIn(page, "reseller");
  const { total, customers } = await askApi(page, "filter=an&limit=500");
  const last = Math.floor((total - 1) / 25) * 25;
  const id = customers.at(-1)?._id;
  const { search, rows, range, goTo, drawer } = customerList(page);
  await page.goto("/customers");
  await expectSettled(page);
  await page.goto(`/customers/${id}?offset=100000&filter=an#finance`);
  await expect(page).toHaveURL(`/customers/${id}?offset=${last}&filter=an#finance`);
  await expect(
    page.getByRole("paragraph").filter({ hasText: "The list ends before that page." }),
  ).toBeVisible();
  await expect(range(`${last + 1}–${total} of ${total}`)).toBeVisible();
  await expect(rows).toHaveCount(total - last);
  await expect(search).toHaveValue("an");
  await expect(drawer).toBeVisible();
  await goTo("First page").click();
  await expect(
    page.getByRole("paragraph").filter({ hasText: "The list ends before that page." }),
  ).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/customers");
  await expectSettled(page);
});
