import type { Page } from "@playwright/test";
import { deskUrl } from "./support/desks.ts";
import { holdBackApp } from "./support/faults.ts";
import { platformCodes } from "./support/platform-book.ts";
import { signIn, signInByForm } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// The desk in front of the stand-in of the platform. Filters such as `fault html` make the stand-in misbehave.
const desk = "upstream" as const;
const rows = (page: Page) => page.getByRole("table", { name: "Customers" }).getByRole("rowheader");
const search = (page: Page) => page.getByRole("searchbox", { name: "Search customers" });

// One after the other: failures that come together are an outage, and then the platform is left alone for a while.
test.describe.configure({ mode: "default" });
test.beforeEach(({ watched }) =>
  watched.allowConsole(/the server responded with a status of (401|502|503|504)/),
);

test("a reseller signs in at the platform, finds a customer, pages, and reads everything about it", async ({
  page,
}) => {
  await signIn(page, "reseller", { desk });
  await page.goto(`${deskUrl(desk)}/customers`);
  await expect(rows(page)).toHaveCount(25);
  await page.getByRole("navigation", { name: "Pagination" }).getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/offset=25/);
  await expect(rows(page).first()).toBeVisible();

  await search(page).fill("100%_off");
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("link", { name: /Rabatbutikken/ }).click();
  const drawer = page.getByRole("complementary", { name: /Rabatbutikken/ });
  await expect(drawer.getByRole("heading", { name: "Addresses" })).toBeVisible();
  await expect(drawer.getByRole("heading", { name: "Finance" })).toBeVisible();
});

test("the platform's second step is asked for in the desk's own form", async ({ page }) => {
  await signInByForm(page, "resellerAdmin", { desk });
  await page.getByRole("textbox", { name: "SMS code" }).fill(platformCodes.smsKey);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("an ADMIN narrows to one reseller", async ({ page }) => {
  await signIn(page, "admin", { desk });
  await page.goto(`${deskUrl(desk)}/customers?all=true&resellers=true&filter=nordlys%20telecom`);
  await expect(page.getByRole("link", { name: "Nordlys Telecom" }).first()).toBeVisible();
});

test("the platform's list is sorted and narrowed, of which the platform is told nothing", async ({
  page,
}) => {
  await signIn(page, "reseller", { desk });
  await page.goto(`${deskUrl(desk)}/customers?sort=-name`);
  const name = page.getByRole("columnheader", { name: "Name" });
  await expect(name).toHaveAttribute("aria-sort", "descending");
  const names = await rows(page).allTextContents();
  const danish = new Intl.Collator("da", { numeric: true });
  expect(names).toEqual(names.toSorted((one, other) => danish.compare(other, one)));
  await page.getByRole("region", { name: "Narrow down" }).getByRole("checkbox").first().check();
  await expect(page).toHaveURL(/narrow=state/);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the document brings the first list along from the platform, too", async ({ page }) => {
  await signIn(page, "reseller", { desk });
  const app = await holdBackApp(page);
  await page.goto(`${deskUrl(desk)}/customers`);
  // A picture, which is nothing to assistive technology (docs/decisions/019).
  await expect(page.getByText(/^Customers\d+$/)).toBeVisible();
  await app.release();
  await expect(rows(page)).toHaveCount(25);
});

test("a slow platform holds up nothing but the rows", async ({ page }) => {
  await signIn(page, "reseller", { desk });
  await page.goto(`${deskUrl(desk)}/customers?filter=fault+slow+6000`, { waitUntil: "commit" });
  await expect(search(page)).toBeVisible();
  // The document, and the rows in it, are still on their way.
  expect(await page.evaluate(() => document.readyState)).toBe("loading");
  await search(page).fill("100%_off");
  await expect(rows(page)).toHaveCount(1);
});

test("a failure that the document brings is said as any other", async ({ page }) => {
  await signIn(page, "reseller", { desk });
  await page.goto(`${deskUrl(desk)}/customers?filter=fault+status+500`);
  await expect(page.getByRole("alert").getByRole("button", { name: "Retry" })).toBeVisible();
});

for (const fault of ["html", "status 500", "truncated", "reset", "empty"]) {
  test(`the platform fails (${fault}): the rows stay, it is said, and the next search works`, async ({
    page,
  }) => {
    await signIn(page, "reseller", { desk });
    await page.goto(`${deskUrl(desk)}/customers`);
    await expect(rows(page)).toHaveCount(25);
    await search(page).fill(`fault ${fault}`);
    await expect(page.getByRole("alert")).toContainText("Could not load these customers.", {
      timeout: 20_000,
    });
    await expect(rows(page)).toHaveCount(25);
    await expect(page.locator("body")).not.toContainText("<html");
    await search(page).fill("100%_off");
    await expect(rows(page)).toHaveCount(1, { timeout: 20_000 });
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("no answer of the desk carries the platform's token", async ({ page }) => {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    if (/\/(api|customers)\b/.test(response.url())) bodies.push(response.text().catch(() => ""));
  });
  await signInByForm(page, "reseller", { desk });
  await expect(rows(page)).toHaveCount(25);
  await page.getByRole("switch", { name: "Full" }).click();
  await expect(page.getByRole("complementary")).toBeVisible();
  await page.goto(`${deskUrl(desk)}/customers?full=true`); // a document that brings the list along
  await expect(rows(page)).toHaveCount(25);
  const all = (await Promise.all(bodies)).join("\n");
  expect(all).toContain('"customers"');
  expect(all).toContain('id="first-list"');
  expect(all).not.toMatch(/token"\s*:\s*"/i);
});
