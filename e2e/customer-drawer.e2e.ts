import type { Locator, Page } from "@playwright/test";
import { readCustomerPage } from "#contract/customer-record.ts";
import { customerList, expectSettled, parameterOf, watchCustomerRequests } from "./support/customer-list.ts";
import { breakConnection, failWith, heal, holdBack, meter, requests, tellToWait } from "./support/faults.ts";
import { resellerId } from "./support/reseller-tree.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of (401|429|500)/));

const sections = ["Addresses", "Finance", "Integrations", "SLA"];

async function expectWhole(drawer: Locator) {
  for (const name of sections) await expect(drawer.getByRole("heading", { name, exact: true })).toBeVisible();
}

async function openList(page: Page, address = "/customers") {
  await signIn(page, "reseller");
  await page.goto(address);
  await expectSettled(page);
  return customerList(page);
}

test("opening a customer moves no row away from an ADMIN's pointer", async ({ page }) => {
  await signIn(page, "admin");
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/customers?all=true");
  const oneReseller = `/customers?all=true&parentReseller=${await resellerId(page, "Nordlys Telecom")}`;
  const threeFilters = "/customers?all=true&includeDeleted=true&flexcare=true";
  for (const address of ["/customers?all=true", oneReseller, threeFilters]) {
    await page.goto(address);
    await expectSettled(page);
    const { rows, drawer } = customerList(page);
    const link = rows.getByRole("link").nth(2);
    const before = await link.boundingBox();
    await link.click();
    await expectWhole(drawer);
    expect((await link.boundingBox())?.y).toBe(before?.y);
  }
});

test("on a small laptop the tools stay beside the title when a customer is opened", async ({ page }) => {
  await signIn(page, "admin");
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const address of ["/customers?all=true", "/customers?all=true&includeDeleted=true&flexcare=true"]) {
    await page.goto(address);
    await expectSettled(page);
    const { rows, drawer } = customerList(page);
    await rows.getByRole("link").nth(2).click();
    await expectWhole(drawer);
    const title = await page.getByRole("heading", { level: 1 }).boundingBox();
    const tool = await page.getByRole("main").getByRole("button", { name: "Export" }).boundingBox();
    expect(tool?.y).toBeLessThan((title?.y ?? 0) + (title?.height ?? 0));
  }
});

test("a pressed button asks for the customer before it is up again, and once", async ({ page }) => {
  const { rows, drawer } = await openList(page);
  const link = rows.getByRole("link").nth(2);
  const name = (await link.textContent()) ?? "";
  const id = (await link.getAttribute("href"))?.match(/customers\/([^?]+)/)?.[1];
  const sent = watchCustomerRequests(page);
  const ofPressed = () => sent.filter((request) => parameterOf(request, "customerIds") === id);
  await link.dispatchEvent("pointerdown", { pointerType: "mouse", button: 0 });
  await expect.poll(() => ofPressed().length).toBe(1);
  await expect(drawer).toBeHidden();
  await link.click();
  await expect(drawer).toHaveAccessibleName(name);
  await expectWhole(drawer);
  expect(ofPressed()).toHaveLength(1);
});

test("code that does not come is said, and asked for again by the next click", async ({ page, watched }) => {
  watched.allowConsole(/ERR_CONNECTION_RESET|dynamically imported module/);
  await meter(page); // nothing is fetched ahead, the drawer's code neither
  const { rows, drawer } = await openList(page);
  await page.waitForLoadState("networkidle");
  const code = (url: URL) => url.pathname.startsWith("/assets/");
  await breakConnection(page, code);
  await rows.getByRole("link").nth(2).click();
  await expect(page.getByRole("heading", { name: "The page could not be shown" })).toBeVisible();
  await heal(page);
  await page.goBack();
  await rows.getByRole("link").nth(2).click();
  await expectWhole(drawer);
});

test("a click that comes before the drawer's code is answered by the drawer's place", async ({ page }) => {
  await meter(page);
  const { rows, drawer } = await openList(page);
  await page.waitForLoadState("networkidle");
  const room = async () => (await page.getByRole("main").boundingBox())?.width ?? 0;
  const whole = await room();
  const code = await holdBack(page, (url) => url.pathname.startsWith("/assets/"));
  await rows.getByRole("link").nth(2).click();
  await expect.poll(room).toBeLessThan(whole);
  const beside = await room();
  await expect(drawer).toHaveCount(0);
  await code.release();
  await expectWhole(drawer);
  expect(await room()).toBe(beside);
});

test("a click on a name opens the customer with one request, and closing gives the focus back", async ({
  page,
  checkA11y,
}) => {
  const { rows, drawer } = await openList(page);
  const link = rows.getByRole("link").nth(2);
  const name = (await link.textContent()) ?? "";
  const sent = watchCustomerRequests(page);
  await link.click();
  await expect(drawer).toHaveAccessibleName(name);
  await expect(page).toHaveTitle(`${name} · TelecomX`);
  await expectWhole(drawer);
  // The resellers above it are asked for by their own ids.
  const id = new URL(page.url()).pathname.split("/").at(-1);
  expect(sent.filter((request) => parameterOf(request, "customerIds") === id)).toHaveLength(1);
  await checkA11y();
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(drawer).toBeHidden();
  await expect(page).toHaveURL("/customers");
  await expect(page).toHaveTitle("Customers · TelecomX");
  await expect(link).toBeFocused();
});

test("Full opens the current row without asking for it, and so do its neighbours", async ({ page }) => {
  const { rows, drawer, full } = await openList(page);
  const names = await rows.getByRole("link").allTextContents();
  const sent = watchCustomerRequests(page);
  await full.click();
  await expect(drawer).toHaveAccessibleName(names[0] ?? "");
  await expectWhole(drawer);
  await drawer.getByRole("button", { name: "Next customer" }).click();
  await expect(drawer).toHaveAccessibleName(names[1] ?? "");
  await drawer.getByRole("button", { name: "Previous customer" }).click();
  await expect(drawer).toHaveAccessibleName(names[0] ?? "");
  expect(sent.filter((request) => parameterOf(request, "customerIds"))).toEqual([]);
  await full.click();
  await expect(drawer).toBeHidden();
  await expect(page).toHaveURL("/customers");
});

test("a full page brings the IPTV devices and what is wrong with them, without their columns", async ({
  page,
}) => {
  await signIn(page, "reseller");
  const answer = await page.request.get("/api/customer?iptvdevices=true&limit=500", {
    headers: { "X-TX": "1" },
  });
  const { customers } = readCustomerPage(await answer.json());
  const id = customers.find(({ customer }) => customer.iptv?.stbsOffline)?.customer._id ?? "";
  await page.goto(`/customers?filter=${id}&full=true`);
  await expectSettled(page);
  const sent = watchCustomerRequests(page);
  const { rows, columns, drawer } = customerList(page);
  await rows.getByRole("link").click();
  await expect(drawer.getByRole("heading", { name: "IPTV devices" })).toBeVisible();
  await expect(drawer.getByText(/set-top boxes are offline$/).first()).toBeVisible();
  expect(sent.filter((request) => parameterOf(request, "customerIds") === id)).toEqual([]);
  await expect(columns.filter({ hasText: /IPTV/ })).toHaveCount(0);
});

test("the next customer is found over the border of the page", async ({ page }) => {
  const { rows, drawer, range } = await openList(page);
  await rows.getByRole("link").last().click();
  await expect(drawer.getByText(/^25 of /)).toBeVisible();
  await drawer.getByRole("button", { name: "Next customer" }).click();
  await expect(drawer.getByText(/^26 of /)).toBeVisible();
  await expect(page).toHaveURL(/offset=25/);
  await expect(range(/^26–50 of \d+$/)).toBeVisible();
  await drawer.getByRole("button", { name: "Previous customer" }).click();
  await expect(drawer.getByText(/^25 of /)).toBeVisible();
});

test("the customer before is the one of the row before, where the page begins anywhere in the list", async ({
  page,
}) => {
  const { rows } = await openList(page, "/customers");
  const names = await rows.getByRole("link").allTextContents();
  await page.goto("/customers?offset=10");
  await expectSettled(page);
  const { drawer } = customerList(page);
  await rows.getByRole("link").first().click();
  await expect(drawer.getByText(/^11 of /)).toBeVisible();
  await drawer.getByRole("button", { name: "Previous customer" }).click();
  await expect(drawer.getByText(/^10 of /)).toBeVisible();
  await expect(drawer).toHaveAccessibleName(names[9] ?? "");
});

test("a place is counted in the rows that are there, not in those that did not come", async ({ page }) => {
  const { rows, drawer, goTo } = await openList(page);
  const thirdPage = (url: URL) => requests.list(url) && url.searchParams.get("offset") === "50";
  await failWith(page, thirdPage, 500);
  await rows.getByRole("link").first().click();
  await expect(drawer.getByText(/^1 of /)).toBeVisible();
  await goTo("Page 3").click();
  await expect(page.getByRole("button", { name: "Retry" })).toBeVisible();
  await expect(drawer.getByText(/^1 of /)).toBeVisible();
  await drawer.getByRole("button", { name: "Close" }).click();
  await rows.getByRole("link").nth(1).click();
  await expect(drawer.getByText(/^2 of /)).toBeVisible();
  await drawer.getByRole("button", { name: "Next customer" }).click();
  await expect(drawer.getByText(/^3 of /)).toBeVisible();
});

test("who steps by key from the heading stands on the next heading, over the border of the page too", async ({
  page,
}) => {
  const { rows, drawer } = await openList(page);
  const heading = drawer.getByRole("heading", { level: 2 });
  await rows.getByRole("link").nth(23).click();
  await expect(heading).toBeFocused();
  const held = await holdBack(page, requests.list);
  await page.keyboard.press("Shift+J");
  await expect(drawer.getByText(/^25 of /)).toBeVisible();
  await expect(heading).toBeFocused();
  await held.release();
  await page.keyboard.press("Shift+J");
  await expect(drawer.getByText(/^26 of /)).toBeVisible();
  await expect(heading).toBeFocused();
});

test("a link to a customer opens it, whatever the list has; Back and Forward follow", async ({ page }) => {
  const { rows, drawer } = await openList(page);
  await rows.getByRole("link").nth(1).click();
  await expectWhole(drawer);
  const address = page.url();
  const name = (await drawer.getByRole("heading", { level: 2 }).textContent()) ?? "";
  await page.goBack();
  await expect(drawer).toBeHidden();
  await page.goForward();
  await expect(drawer).toHaveAccessibleName(name);
  await page.goto(`${new URL(address).pathname}?filter=nobody-has-this-name`);
  await expect(drawer).toHaveAccessibleName(name);
  await expectWhole(drawer);
});

test("an id that nobody has is told, and the way back works", async ({ page, checkA11y }) => {
  const { drawer } = await openList(page, "/customers/000000000000000000000000");
  await expect(drawer.getByRole("heading", { level: 2 })).toBeVisible();
  await expect(drawer.getByRole("heading", { name: "Addresses" })).toHaveCount(0);
  await checkA11y();
  await drawer.getByRole("button", { name: "Close" }).click();
  await expect(drawer).toBeHidden();
});

test("a slow customer shows what the row knows; a failed one says so and tries again", async ({ page }) => {
  const { rows, drawer } = await openList(page);
  const held = await holdBack(page, requests.detail);
  const link = rows.getByRole("link").nth(3);
  const name = (await link.textContent()) ?? "";
  await link.click();
  await expect(drawer).toHaveAccessibleName(name);
  await expect(drawer.getByRole("heading", { name: "Finance" })).toHaveCount(0);
  await held.release();
  await expectWhole(drawer);

  await failWith(page, requests.detail, 500);
  await rows.getByRole("link").nth(5).click();
  const retry = drawer.getByRole("button", { name: "Retry" });
  await expect(retry).toBeVisible();
  await heal(page);
  await retry.click();
  await expectWhole(drawer);

  await tellToWait(page, requests.detail, 30);
  await rows.getByRole("link").nth(7).click();
  await expect(drawer.getByRole("alert")).toContainText("Too many requests. Try again in 30 s.");
  await heal(page);
  await retry.click();
  await expectWhole(drawer);
});

test("a credential is revealed alone, hidden after 30 s, and gone with the next customer", async ({
  page,
}) => {
  await signIn(page, "admin");
  await page.clock.install();
  await page.goto("/customers?all=true&resellers=true&full=true&limit=100");
  await expectSettled(page);
  const found = await page.request.get("/api/customer?all=true&resellers=true&full=true&limit=100", {
    headers: { "X-TX": "1" },
  });
  const { customers } = readCustomerPage(await found.json());
  const withToken = customers.find(
    ({ customer }) => customer.integrations?.billing?.economic?.agreementGrantToken,
  );
  const { drawer } = customerList(page);
  await page.goto(`/customers/${withToken?.customer._id}?all=true&resellers=true&full=true&limit=100`);
  await expectWhole(drawer);
  const reveal = drawer.getByRole("button", { name: /^Reveal / }).first();
  const value = drawer.getByText(/^demo-\d{4}-/);
  await expect(value).toHaveCount(0);

  const asked: string[] = [];
  const isReveal = (url: URL) => url.pathname.endsWith("/reveal");
  page.on("request", (request) => isReveal(new URL(request.url())) && asked.push(request.url()));
  const held = await holdBack(page, isReveal);
  await reveal.click();
  await expect(reveal).toHaveAttribute("aria-busy", "true");
  await reveal.click();
  await held.release();
  await expect(value).toBeVisible();
  expect(asked).toHaveLength(1); // a second click asks for nothing more
  await page.clock.runFor(31_000);
  await expect(value).toHaveCount(0);

  await reveal.click();
  await expect(value).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
  await page.goBack();
  await expectWhole(drawer);
  await expect(value).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(
    /demo-\d{4}-/,
  );
});
