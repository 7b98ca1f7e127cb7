import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { apiPaths } from "#contract/paths.ts";
import { expectSettled } from "./support/customer-list.ts";
import { startDesk } from "./support/desk-process.ts";
import { failWith, heal, requests } from "./support/faults.ts";
import { password, people, signIn, signInByForm } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// These tests end sessions, so each signs in for itself by the form; the sessions that other tests share stay alive.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

const customers = (page: Page) => page.getByRole("table", { name: "Customers" });

test("a reload keeps the session and the page", async ({ page }) => {
  await signInByForm(page, "reseller");
  await page.getByRole("searchbox", { name: "Search customers" }).fill("revision");
  await expect(page).toHaveURL(/filter=revision/);
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Search customers" })).toHaveValue("revision");
  await expect(customers(page).getByRole("rowheader").first()).toBeVisible();
});

test("signing out ends the session on the server, not only in the browser", async ({ page, context }) => {
  await signInByForm(page, "reseller");
  await expect(customers(page)).toBeVisible();
  const cookies = await context.cookies();
  await page.getByRole("button", { name: /Jonas Lund/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();

  await context.addCookies(cookies);
  const status = await page.evaluate(
    async (path) => (await fetch(path, { headers: { "X-TX": "1" } })).status,
    apiPaths.customers,
  );
  expect(status).toBe(401);
});

test("a sign-out that fails is seen until it succeeds", async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 500/);
  await signInByForm(page, "reseller");
  await expect(customers(page)).toBeVisible();
  await failWith(page, requests.signOut, 500);
  await page.getByRole("button", { name: /Jonas Lund/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "Could not sign out. You are still signed in." });
  await expect(alert).toBeVisible();
  await expect(customers(page).getByRole("rowheader").first()).toBeVisible();

  await heal(page);
  await alert.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("who may not list customers sees it as well when signing out fails", async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of (401|500)/);
  await signIn(page, "manager");
  await page.goto("/customers");
  await failWith(page, requests.signOut, 500);
  await page.getByRole("main").getByRole("button", { name: "Switch user" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Could not sign out." })).toBeVisible();
});

test("another tab follows when one signs out", async ({ page, context }) => {
  await signInByForm(page, "support");
  await expect(page.getByRole("table")).toBeVisible();
  const other = await context.newPage();
  await other.goto("/customers");
  await expect(other.getByRole("rowheader").first()).toBeVisible();
  await page.getByRole("button", { name: /Ida Skov/ }).click();
  await page.getByRole("menuitem").last().click();
  await expect(other.getByRole("rowheader")).toHaveCount(0);
  await expect(other).toHaveURL(/\/login/);
});

test("a session that ends in the middle asks for the password on top of the page and goes on", async ({
  page,
  checkA11y,
}) => {
  await signInByForm(page, "reseller");
  await expect(customers(page)).toBeVisible();
  await page.goto("/customers?filter=tele&includeDeleted=true");
  const before = customers(page).getByRole("rowheader").first();
  await expect(before).toBeVisible();

  await failWith(page, requests.list, 401, "expired");
  await page.getByRole("button", { name: "Refresh" }).click();
  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await expect(dialog).toBeVisible();
  await expect(before).toBeHidden();
  await checkA11y();
  await heal(page);
  await dialog.getByLabel("Password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/filter=tele/);
  await expect(before).toBeVisible();
});

test("a session that ends while nobody touches the page takes what it showed out of sight", async ({
  page,
  context,
  watched,
}) => {
  watched.allowConsole(/the server responded with a status of 401/);
  await signIn(page, "reseller");
  await page.clock.install();
  await page.goto("/customers");
  await expectSettled(page);
  await page.waitForLoadState("networkidle"); // the watch comes behind the first list
  await context.clearCookies();
  await page.clock.fastForward("01:30");
  await expect(page.getByRole("dialog", { name: "Your session has ended" })).toBeVisible();
  await expect(customers(page)).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
});

test("somebody else who signs in after a session has ended sees nothing of the first", async ({ page }) => {
  await signInByForm(page, "reseller");
  await page.getByRole("searchbox", { name: "Search customers" }).fill("100%_off");
  await expect(page.getByRole("rowheader")).toHaveText(["100%_off \\ Rabatbutikken"]);
  await failWith(page, requests.list, 401, "expired");
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Switch user" }).click();
  await heal(page);
  await page.getByRole("textbox", { name: "E-mail" }).fill(people.support);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  await expect(page.getByText("Rabatbutikken")).toHaveCount(0);
});

test("the session survives a restart of the server", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "desk-restart-"));
  const options = {
    port: 4403,
    dataDir: folder,
    logFolder: "test-results/desks",
    env: { DEMO_CUSTOMERS: "120" },
  };
  const first = await startDesk("restart", options);
  await page.goto(`${first.url}/login`);
  await page.getByRole("textbox", { name: "E-mail" }).fill(people.reseller);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(customers(page)).toBeVisible();
  await page.goto("about:blank"); // a page left open would report every request of its idle time as failed
  await first.stop();
  const second = await startDesk("restart", options);
  await page.goto(`${second.url}/customers`);
  await expect(customers(page).getByRole("rowheader").first()).toBeVisible();
  await page.close();
  await second.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("Back after signing out shows nothing, with the browser's page cache on", async ({ baseURL }) => {
  // Playwright switches that cache off; with it off this test would prove nothing.
  const browser = await chromium.launch({
    executablePath: process.env.DESK_BROWSER ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  const page = await browser.newPage({ locale: "en-GB", ...(baseURL && { baseURL }) });
  await signInByForm(page, "reseller");
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/offset=25/);
  const name = (await page.getByRole("rowheader").first().getByRole("link").textContent()) ?? "";
  await page.getByRole("button", { name: /Jonas Lund/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/login/);
  await expect(page.locator("input[type=password]")).toBeVisible();
  // goBack() waits for a load that a page out of the cache never has.
  await page.evaluate(() => void setTimeout(() => window.history.back()));
  await expect(page).toHaveURL(/\/login/);
  await expect(page.getByText(name)).toHaveCount(0);
  await browser.close();
});

test("a page that is refused shows the login and comes back where the user was", async ({ page }) => {
  await page.goto("/customers?filter=revision&limit=50");
  await expect(page).toHaveURL(/\/login\?next=/);
  await page.getByRole("textbox", { name: "E-mail" }).fill(people.reseller);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/customers\?filter=revision&limit=50$/);
  await expect(customers(page)).toBeVisible();
});
