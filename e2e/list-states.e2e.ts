import type { Locator, Page } from "@playwright/test";
import { pasted } from "./support/clipboard.ts";
import { askApi, customerList, expectSettled } from "./support/customer-list.ts";
import {
  answerHtml,
  breakConnection,
  cutShort,
  failWith,
  heal,
  holdBack,
  meter,
  requests,
  tellToWait,
} from "./support/faults.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

const { list } = requests;

test.beforeEach(async ({ page, watched }) => {
  // Chromium prints a 401 as an error; the login page asks for a session that is not there.
  watched.allowConsole(/the server responded with a status of 401/);
  await signIn(page, "reseller");
  await meter(page);
});

async function inBothThemes(page: Page, check: () => Promise<void>) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await check();
  }
}

const faults = [
  { name: "500", inject: (page: Page) => failWith(page, list, 500), says: "The server answered 500." },
  {
    name: "502",
    inject: (page: Page) => failWith(page, list, 502, "upstream_unreachable"),
    says: "The server answered 502.",
  },
  {
    name: "429",
    inject: (page: Page) => tellToWait(page, list, 30),
    says: "Too many requests. Try again in 30 s.",
  },
  {
    name: "HTML in place of JSON",
    inject: (page: Page) => answerHtml(page, list),
    says: "The answer could not be read.",
  },
  {
    name: "half an answer",
    inject: (page: Page) => cutShort(page, list),
    says: "The answer could not be read.",
  },
  { name: "a reset", inject: (page: Page) => breakConnection(page, list), says: "There was no answer." },
];
const printedByTheBrowser = /status of (?:429|50[02])|net::ERR_CONNECTION_RESET/;

for (const { name, inject, says } of faults) {
  test(`${name} with rows on the screen: they stay, it is said, and Retry goes on`, async ({
    page,
    watched,
    checkA11y,
  }) => {
    watched.allowConsole(printedByTheBrowser);
    await page.goto("/customers?filter=an");
    await expectSettled(page);
    const { rows, table, range, goTo } = customerList(page);
    const before = await rows.allTextContents();
    await inject(page);
    await goTo("Next page").click();
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("Could not load these customers.");
    await expect(alert).toContainText(/The rows below are the ones before, from \d\d:\d\d\./);
    await expect(alert).toContainText(says);
    expect(await rows.allTextContents()).toEqual(before);
    await expect(table).toHaveAttribute("aria-busy", "false");
    await expect(page).toHaveURL("/customers?offset=25&filter=an");
    if (name === "500") await inBothThemes(page, checkA11y);

    await heal(page);
    await alert.getByRole("button", { name: "Retry" }).click();
    await expect(range(/^26–50 of \d+$/)).toBeVisible();
    await expect(alert).toHaveCount(0);
    expect(await rows.allTextContents()).not.toEqual(before);
  });

  test(`${name} before there are rows: it is said, nothing is lost, and Retry goes on`, async ({
    page,
    watched,
    checkA11y,
  }) => {
    watched.allowConsole(printedByTheBrowser);
    await inject(page);
    await page.goto("/customers?filter=an&includeDeleted=true");
    const { rows, search, chip } = customerList(page);
    const alert = page.getByRole("alert");
    await expect(alert.getByRole("heading", { name: "The customers could not be loaded" })).toBeVisible();
    await expect(alert).toContainText(says);
    await expect(search).toHaveValue("an");
    await expect(chip("Include deleted")).toBeVisible();
    await expect(page.locator("body")).not.toContainText("Gateway");
    if (name === "500") await inBothThemes(page, checkA11y);

    await heal(page);
    await alert.getByRole("button", { name: "Retry" }).click();
    await expect(rows).toHaveCount(25);
    await expect(alert).toHaveCount(0);
    await expect(page).toHaveURL("/customers?filter=an&includeDeleted=true");
  });
}

test("after a failed page the footer tells of the rows that are there, and leads on from them", async ({
  page,
  watched,
}) => {
  watched.allowConsole(printedByTheBrowser);
  await page.goto("/customers");
  await expectSettled(page);
  const { range, goTo, search } = customerList(page);
  const alert = page.getByRole("alert");
  await failWith(page, list, 500);
  await goTo("Page 3").click();
  await expect(alert).toContainText("Could not load these customers.");
  await expect(page).toHaveURL("/customers?offset=50");
  await expect(range(/^1–25 of \d+$/)).toBeVisible();
  await expect(goTo("Page 1")).toHaveAttribute("aria-current", "page");
  await expect(goTo("Page 3")).not.toHaveAttribute("aria-current");
  await expect(goTo("Previous page")).toHaveAttribute("aria-disabled", "true");

  await search.fill("an");
  await expect(page).toHaveURL("/customers?filter=an");
  await expect(goTo("Next page")).toHaveAttribute("href", "/customers?offset=25");
  await heal(page);
  await goTo("Next page").focus();
  await page.keyboard.press("]");
  await expect(page).toHaveURL("/customers?offset=25");
  await expect(range(/^26–50 of \d+$/)).toBeVisible();
  await expect(goTo("Page 2")).toHaveAttribute("aria-current", "page");
  await expect(alert).toHaveCount(0);
});

test("beside a list that could not go on, the open customer keeps its place and its neighbours", async ({
  page,
  watched,
}) => {
  watched.allowConsole(printedByTheBrowser);
  await page.goto("/customers");
  await expectSettled(page);
  const { rows, goTo, drawer } = customerList(page);
  await rows.nth(2).getByRole("link").click();
  await expect(drawer.getByText(/^3 of \d+$/)).toBeVisible();
  await failWith(page, list, 500);
  await goTo("Page 3").click();
  await expect(page.getByRole("alert")).toContainText("Could not load these customers.");
  await expect(drawer.getByText(/^3 of \d+$/)).toBeVisible();
  await drawer.getByRole("button", { name: "Next customer" }).click();
  await expect(drawer.getByText(/^4 of \d+$/)).toBeVisible();
  await expect(page).not.toHaveURL(/offset/);
});

test("a failed refresh says how old the rows are", async ({ page, watched }) => {
  watched.allowConsole(printedByTheBrowser);
  await page.goto("/customers");
  await expectSettled(page);
  await failWith(page, list, 500);
  await page.getByRole("button", { name: "Refresh" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Could not refresh.");
  await expect(alert).toContainText(/These rows are from \d\d:\d\d\. The server answered 500\./);
  await expect(customerList(page).rows).toHaveCount(25);
});

test("a first answer that takes long: rows of the right height wait for it", async ({ page, checkA11y }) => {
  const held = await holdBack(page, list);
  await page.goto("/customers");
  const { table, rows, range } = customerList(page);
  await expect(range("Loading customers…")).toBeVisible();
  await expect(table).toHaveAttribute("aria-busy", "true");
  await expect(rows).toHaveCount(0);
  await inBothThemes(page, checkA11y);
  await held.release();
  await expect(rows).toHaveCount(25);
  await expect(table).toHaveAttribute("aria-busy", "false");
});

test("a next page that takes long: the old rows stay, marked busy", async ({ page, checkA11y }) => {
  await page.goto("/customers");
  await expectSettled(page);
  const { table, rows, range, goTo } = customerList(page);
  const before = await rows.allTextContents();
  const held = await holdBack(page, list);
  await goTo("Next page").click();
  await expect(table).toHaveAttribute("aria-busy", "true");
  await expect(range("Loading 26–50…")).toBeVisible();
  expect(await rows.allTextContents()).toEqual(before);
  await inBothThemes(page, checkA11y);
  await held.release();
  await expect(table).toHaveAttribute("aria-busy", "false");
  expect(await rows.allTextContents()).not.toEqual(before);
});

test("answers that come in another order than they were asked for never show the wrong rows", async ({
  page,
}) => {
  const { total, customers } = await askApi(page, "limit=500");
  await page.goto("/customers");
  await expectSettled(page);
  const { rows, range, goTo, search } = customerList(page);
  const held = await holdBack(page, list);
  await goTo("Page 2").click();
  await expect.poll(held.count).toBe(1);
  await goTo("Page 3").click();
  await expect.poll(held.count).toBe(2);
  await held.release();
  await expect(range(`51–75 of ${total}`)).toBeVisible();
  await expect(rows.first().getByRole("link")).toHaveAttribute("data-customer", customers[50]?._id ?? "");

  const heldSearches = await holdBack(page, list);
  await search.fill("rabatbutik");
  await expect.poll(heldSearches.count).toBe(1);
  await page.goBack();
  await expect(range(`51–75 of ${total}`)).toBeVisible();
  await heldSearches.release();
  await page.goForward();
  await expect(rows).toHaveCount(1);
});

test("403: says that the level does not allow it", async ({ page, watched, checkA11y }) => {
  watched.allowConsole(/status of 403/);
  await failWith(page, list, 403, "access_denied");
  await page.goto("/customers");
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading", { name: "You may not see this list" })).toBeVisible();
  await expect(alert).toContainText("403 access_denied");
  await inBothThemes(page, checkA11y);
  await heal(page);
  await alert.getByRole("button", { name: "Retry" }).click();
  await expectSettled(page);

  await failWith(page, list, 403, "access_denied");
  await customerList(page).goTo("Next page").click();
  await expect(alert).toContainText("You may not see this list. The rows below are the ones before");
});

test("offline: what was loaded stays, and what was asked for comes by itself", async ({
  page,
  context,
  watched,
  checkA11y,
}) => {
  // The browser looks for the page's icon again, offline or not.
  watched.allowConsole(/net::ERR_INTERNET_DISCONNECTED/);
  await page.goto("/customers");
  await expectSettled(page);
  const { rows, range, goTo } = customerList(page);
  // The banner's own code comes after the first list, as this button's does.
  await expect(page.getByRole("button", { name: "Refresh" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  const banner = page.getByRole("paragraph").filter({ hasText: "You are offline." });
  await expect(banner).toContainText("Showing what was loaded before.");
  await goTo("Next page").click();
  await expect(page).toHaveURL("/customers?offset=25");
  await expect(rows).toHaveCount(25);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await inBothThemes(page, checkA11y);
  await context.setOffline(false);
  await expect(banner).toHaveCount(0);
  await expect(range(/^26–50 of \d+$/)).toBeVisible();
});

test("nothing matches: names what narrows, and each can be let go of", async ({ page, checkA11y }) => {
  await page.goto("/customers?filter=qxqxqx&flexcare=true");
  const { rows, range } = customerList(page);
  await expect(page.getByRole("heading", { name: "No customers match" })).toBeVisible();
  await expect(page.getByText("Both of these must be true at once.")).toBeVisible();
  await expect(range("0 customers")).toBeVisible();
  await inBothThemes(page, checkA11y);
  await page.getByRole("main").getByRole("button", { name: "Remove Search" }).click();
  await expect(page).toHaveURL("/customers?flexcare=true");
  await expect(rows.first()).toBeVisible();
});

test("nothing matches: one press takes away what there is, and says what that is", async ({ page }) => {
  const unknown = "customerIds=000000000000000000000000";
  const cases = {
    [`flexcare=true&${unknown}`]: "Clear filters",
    "filter=qxqxqx&flexcare=true": "Clear search and filter",
    "filter=qxqxqx&flexcare=true&resellers=true": "Clear search and filters",
  };
  for (const [query, words] of Object.entries(cases)) {
    await page.goto(`/customers?${query}`);
    await expect(page.getByRole("heading", { name: "No customers match" })).toBeVisible();
    await page.getByRole("main").getByRole("button", { name: words, exact: true }).last().click();
    await expect(page).toHaveURL("/customers");
    await expectSettled(page);
  }
});

test("nothing matches here: offers the wider search that would find something", async ({ page }) => {
  const own = new Set((await askApi(page, "limit=500")).customers.map(({ _id }) => _id));
  const wider = await askApi(page, "limit=500&includeSubresellers=true");
  const other = wider.customers.find(({ _id }) => !own.has(_id))?._id;
  await page.goto(`/customers?filter=${other}`);
  await expect(page.getByText("1 customer matches with subresellers.")).toBeVisible();
  const main = page.getByRole("main");
  const offer = main.getByRole("button", { name: "Include subresellers" });
  const colour = (button: Locator) => button.evaluate((element) => getComputedStyle(element).color);
  expect(await colour(offer)).toBe(await colour(main.getByRole("button", { name: "Remove Search" })));
  await offer.click();
  await expect(customerList(page).rows.locator(`[data-customer="${other}"]`)).toBeVisible();
});

test("nothing matches several words: each word that finds somebody alone is offered", async ({
  page,
  checkA11y,
}) => {
  const { total } = await askApi(page, "filter=rabatbutik&limit=1");
  await page.goto("/customers?filter=rabatbutik+eftrskole");
  const main = page.getByRole("main");
  await expect(main.getByText(`${total} customer matches “rabatbutik”.`)).toBeVisible();
  await checkA11y();
  await main.getByRole("button", { name: "Search for rabatbutik" }).click();
  await expect(page).toHaveURL("/customers?filter=rabatbutik");
  await expect(customerList(page).rows).toHaveCount(total);
  await expect(customerList(page).search).toHaveValue("rabatbutik");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await customerList(page).search.fill("eftrskole");
  await expect(page.getByRole("heading", { name: "No customers match" })).toBeVisible();
  await expect(main.getByRole("button", { name: /^Search for/ })).toHaveCount(0);
});

test("an id among others that nobody has is named and can be copied", async ({
  page,
  context,
  checkA11y,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  const { customers } = await askApi(page, "limit=2");
  const unknown = "aaaaaaaaaaaaaaaaaaaaaaaa";
  await page.goto(`/customers?customerIds=${[...customers.map(({ _id }) => _id), unknown]}`);
  await expect(
    page
      .getByRole("main")
      .getByText(`1 of 3 IDs is not in this list. Unknown, deleted or a subreseller's: ${unknown}`),
  ).toBeVisible();
  await expect(customerList(page).rows).toHaveCount(2);
  await checkA11y();
  await page.getByRole("button", { name: "Copy ID", exact: true }).click();
  await expect(page.getByText("Copied").first()).toBeVisible();
  expect((await pasted(page)).text).toBe(unknown);
  await customerList(page).chip("Customer IDs").click();
  await expect(page.getByRole("main").getByText(/is not in this list/)).toHaveCount(0);
});

test("ids that nobody has: says so, and the chip takes them away", async ({ page }) => {
  await page.goto("/customers?customerIds=000000000000000000000000");
  const { rows, chip } = customerList(page);
  await expect(page.getByRole("heading", { name: "No customers match" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "1 ID" })).toBeVisible();
  await chip("Customer IDs").first().click();
  await expect(rows).toHaveCount(25);
});
