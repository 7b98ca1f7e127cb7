import type { Page } from "@playwright/test";
import { askApi, customerList, expectSettled, inEnglish } from "./support/customer-list.ts";
import { doctor, failWith, heal, holdBack, meter } from "./support/faults.ts";
import { counts, nesting, resellerId, resellerTree } from "./support/reseller-tree.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(async ({ page, watched }) => {
  // Chromium prints a 401 as an error; the login page asks for a session that is not there.
  watched.allowConsole(/the server responded with a status of 401/);
  await meter(page);
});

/** All counts in view have come: nothing says that it is loading. */
async function expectCounted(page: Page) {
  const { grid, rows } = resellerTree(page);
  await expect(rows.first()).toBeVisible();
  await expect(grid.getByText("Loading")).toHaveCount(0);
}

async function inBothThemes(page: Page, check: () => Promise<void>) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await check();
  }
}

test("the tree is walked, opened and closed by the keyboard alone, and leads to the customers", async ({
  page,
  checkA11y,
}) => {
  await signIn(page, "admin");
  await page.goto("/resellers");
  await expectCounted(page);
  const { reseller, rows, withSubresellers } = resellerTree(page);
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };

  await withSubresellers.focus();
  await keys("Tab");
  await expect(rows.first()).toBeFocused();
  await keys("End");
  await expect(reseller("Nordsjælland Voice")).toBeFocused();
  await keys("Home");
  await expect(reseller("Anders And & Co")).toBeFocused();
  await page.keyboard.type("nordlys");
  const nordlys = reseller("Nordlys Telecom");
  await expect(nordlys).toBeFocused();
  await expect(nordlys).toHaveAttribute("aria-level", "2");
  await expect(nordlys).toHaveAttribute("aria-expanded", "true");

  await keys("ArrowLeft");
  await expect(nordlys).toHaveAttribute("aria-expanded", "false");
  await expect(reseller("Fjordnet Vest")).toHaveCount(0);
  await keys("ArrowDown");
  await expect(reseller("Ny Forhandler under oprettelse")).toBeFocused();
  await keys("ArrowUp", "ArrowRight");
  await expect(nordlys).toHaveAttribute("aria-expanded", "true");
  await keys("ArrowRight", "ArrowDown");
  await expect(reseller("Fjordnet Vest")).toBeFocused();
  await keys("ArrowLeft", "ArrowLeft");
  await expect(nordlys).toBeFocused();
  await inBothThemes(page, checkA11y);

  await keys("Enter");
  const id = await resellerId(page, "Nordlys Telecom");
  await expect(page).toHaveURL(`/customers?all=true&parentReseller=${id}`);
});

test("who comes Back finds the tree as it was left, and the focus on the reseller that was opened", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await signIn(page, "admin");
  await page.goto("/resellers");
  await expectCounted(page);
  const { reseller, rows, search } = resellerTree(page);
  await reseller("Fyns Telefoni").getByRole("button", { name: "Collapse Fyns Telefoni" }).click();
  await rows.first().focus();
  await page.keyboard.type("amager");
  await expect(reseller("Amager Kommunikation")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expectSettled(page);

  await page.goBack();
  await expect(reseller("Amager Kommunikation")).toBeFocused();
  await expect(reseller("Amager Kommunikation")).toBeInViewport();
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await search.fill("fyns");
  await search.fill("");
  await expect(reseller("Fyns Telefoni")).toHaveAttribute("aria-expanded", "false");
});

test("a search keeps what stands above, is part of the address, and follows Back", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/resellers");
  const { reseller, rows, search, heading } = resellerTree(page);
  await search.fill("aeroe");
  await expect(heading).toHaveText("Resellers1");
  await expect(rows.getByRole("link")).toHaveText(["TelecomX", "Fyns Telefoni", "Ærø Samtale"]);
  await expect(page.getByRole("status").filter({ hasText: "1 reseller found" })).toBeAttached();
  await expect(page).toHaveURL("/resellers?filter=aeroe");
  await expect(reseller("Fyns Telefoni").getByRole("gridcell").first()).toHaveText("3");

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Resellers" }).click();
  await expect(search).toHaveValue("");
  await expect(heading).not.toHaveText("Resellers1");
  await page.goBack();
  await expect(search).toHaveValue("aeroe");

  await search.fill("no reseller is called so");
  await expect(page.getByRole("heading", { name: "No reseller matches" })).toBeVisible();
  await page.getByRole("button", { name: "Clear search" }).click();
  await expect(reseller("Nordlys Telecom")).toBeVisible();
  await expect(page).toHaveURL("/resellers");
});

test("counts come four at a time, and nobody waits for them on another page", async ({ page }) => {
  await signIn(page, "admin");
  const held = await holdBack(page, counts);
  const cancelled: string[] = [];
  page.on("requestfailed", (request) => {
    if (counts(new URL(request.url()))) cancelled.push(request.failure()?.errorText ?? "");
  });
  await page.goto("/resellers");
  await expect.poll(held.count).toBe(4);
  await expect(resellerTree(page).reseller("TelecomX").getByText("Loading")).toBeAttached();
  expect(held.count()).toBe(4);

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Customers" }).click();
  await expectSettled(page);
  expect(cancelled).toEqual(Array(4).fill("net::ERR_ABORTED"));
  expect(held.count()).toBe(4);
});

test("a count is what its link lists, on this level and with subresellers", async ({ page }) => {
  await signIn(page, "admin");
  const id = await resellerId(page, "Nordlys Telecom");
  await page.goto("/resellers");
  const { reseller, link, withSubresellers } = resellerTree(page);
  const count = reseller("Nordlys Telecom").getByRole("gridcell").last();
  const own = await askApi(page, `limit=1&all=true&parentReseller=${id}`);
  const below = await askApi(page, `limit=1&all=true&parentReseller=${id}&includeSubresellers=true`);
  expect(below.total).toBeGreaterThan(own.total);

  await expect(count).toHaveText(inEnglish(own.total));
  await withSubresellers.click();
  await expect(page).toHaveURL("/resellers?includeSubresellers=true");
  await expect(count).toHaveText(inEnglish(below.total));
  await link("Nordlys Telecom").click();
  await expect(page).toHaveURL(`/customers?all=true&includeSubresellers=true&parentReseller=${id}`);
  await expect(customerList(page).range(`1–25 of ${inEnglish(below.total)}`)).toBeVisible();
  await page.goBack();
  await expect(withSubresellers).toBeChecked();
});

test("counts that fail leave the tree, say so, and are asked for again", async ({
  page,
  watched,
  checkA11y,
}) => {
  watched.allowConsole(/status of 500/);
  await signIn(page, "admin");
  await failWith(page, counts, 500);
  await page.goto("/resellers?filter=bornholm");
  const { reseller, heading } = resellerTree(page);
  const count = reseller("Bornholms Bredbånd").getByRole("gridcell").last();
  await expect(count).toHaveText("Not loaded");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Could not count customers for 2 resellers.");
  await inBothThemes(page, checkA11y);

  await heal(page);
  await alert.getByRole("button", { name: "Retry" }).click();
  await expect(count).toHaveText(/^\d+$/);
  await expect(alert).toHaveCount(0);
  await expect(heading).toBeFocused();
});

test("resellers in a ring and below a missing parent are shown, once, and it is said why", async ({
  page,
  checkA11y,
}) => {
  interface Rows {
    customers: { name: string; _id: string; parentReseller?: string }[];
  }
  await signIn(page, "admin");
  await doctor<Rows>(page, nesting, ({ customers }) => {
    const called = (name: string) => customers.find((customer) => customer.name === name);
    const [upper, lower, alone] = ["Fjordnet Vest", "Limfjord Erhverv", "Bornholms Bredbånd"].map(called);
    if (!upper || !lower || !alone) throw new Error("The book has other resellers.");
    upper.parentReseller = lower._id;
    alone.parentReseller = "f".repeat(24);
  });
  await page.goto("/resellers");
  await expectCounted(page);
  const { reseller, heading, grid } = resellerTree(page);
  const resellers: unknown[] = await (
    await page.request.get("/api/customer/resellers/list", { headers: { "X-TX": "1" } })
  ).json();
  await expect(heading).toHaveText(`Resellers${resellers.length}`);
  await expect(grid).toHaveAttribute("aria-rowcount", String(resellers.length + 1));
  await expect(reseller("Fjordnet Vest")).toHaveAttribute("aria-level", "1");
  await expect(reseller("Fjordnet Vest")).toContainText("Ring of parents");
  await expect(reseller("Limfjord Erhverv")).toHaveAttribute("aria-level", "2");
  await expect(reseller("Bornholms Bredbånd")).toContainText("Parent not in the list");
  await inBothThemes(page, checkA11y);
});

test("without the nesting the resellers are a flat list, until it can be loaded", async ({
  page,
  watched,
}) => {
  watched.allowConsole(/status of 403/);
  await signIn(page, "admin");
  await failWith(page, nesting, 403, "access_denied");
  await page.goto("/resellers");
  const { reseller } = resellerTree(page);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The resellers are shown without levels.");
  await expect(reseller("Danske Lægers Netværk")).toHaveAttribute("aria-level", "1");
  await heal(page);
  await alert.getByRole("button", { name: "Retry" }).click();
  await expect(reseller("Danske Lægers Netværk")).toHaveAttribute("aria-level", "2");
});

test("a RESELLER sees the own branch, and counts only what the level may ask for", async ({ page }) => {
  await signIn(page, "reseller");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (counts(new URL(request.url()))) asked.push(request.url());
  });
  await page.goto("/resellers");
  await expectCounted(page);
  const { reseller, link, rows } = resellerTree(page);
  const { total } = await askApi(page, "limit=1");
  await expect(reseller("Nordlys Telecom").getByRole("gridcell").last()).toHaveText(inEnglish(total));
  await expect(reseller("Nordlys Telecom")).toContainText("Your reseller");
  await expect(reseller("Fjordnet Vest").getByRole("gridcell").last()).toHaveText("No access");
  await expect(link("Fjordnet Vest")).toHaveCount(0);
  await expect(reseller("Øresund Tele")).toHaveCount(0);
  expect(await rows.count()).toBeGreaterThan(5);
  expect(asked).toHaveLength(1);
  await link("Nordlys Telecom").click();
  await expect(page).toHaveURL("/customers");
});
