import type { Page } from "@playwright/test";
import { listen } from "./support/announcements.ts";
import { askApi, customerList, expectSettled, watchCustomerRequests } from "./support/customer-list.ts";
import { doctor, meter, requests } from "./support/faults.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 401/);
  await signIn(page, "reseller");
  await meter(page); // a page fetched ahead would have the old total
});

/** From now on there are two customers more in the book, as far as the list is told. */
const grow = (page: Page) =>
  doctor<{ total: number }>(page, requests.list, (body) => {
    body.total += 2;
  });

const places = (page: Page) =>
  Promise.all(
    [page.getByRole("rowheader").last(), customerList(page).goTo("Next page")].map((part) =>
      part.boundingBox(),
    ),
  );

test("a total that changes while paging is said once, moves nothing, and goes with the next press", async ({
  page,
}) => {
  const { hears } = await listen(page);
  const { total } = await askApi(page, "limit=1");
  const { goTo, range, table } = customerList(page);
  const notice = page.getByText(`The list has changed: ${total} → ${total + 2} customers`);
  await page.goto("/customers");
  await hears(`1–25 of ${total} customers`);
  await goTo("Next page").click();
  await hears(`26–50 of ${total} customers`);
  await expect(notice).toHaveCount(0);
  const before = await places(page);

  await grow(page);
  await goTo("Next page").click();
  await hears(`The list has changed from ${total} to ${total + 2} customers.`);
  await expect(notice).toBeVisible();
  expect(await places(page)).toEqual(before);
  await table.getByRole("columnheader", { name: "State" }).click({ position: { x: 2, y: 2 } });
  await expect(notice).toHaveCount(0);

  // The page from before the change is asked for again, and is no change of its own.
  await goTo("Previous page").click();
  await expect(range(`26–50 of ${total + 2}`)).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test("another search has another total, and that is no change of the list", async ({ page }) => {
  const { hears } = await listen(page);
  const { search } = customerList(page);
  await page.goto("/customers");
  await hears(/^1–25 of \d+ customers$/);
  await search.fill("rabatbutik");
  await hears("1–1 of 1 customer");
  await search.fill("");
  await hears(/^1–25 of \d+ customers$/);
  await expect(page.getByText("The list has changed")).toHaveCount(0);
});

test("where the footer has no room for it, the notice lies above it", async ({ page, checkA11y }) => {
  const { hears } = await listen(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/customers");
  await hears(/^1–25 of \d+ customers$/);
  await grow(page);
  await customerList(page).goTo("Next page").click();
  await hears(/^The list has changed from/);
  await expect(page.getByText("The list has changed:")).toBeInViewport({ ratio: 1 });
  await checkA11y();
});

test("the age of the rows grows, and coming back to the window gets them anew", async ({ page }) => {
  await page.clock.install();
  await page.goto("/customers");
  await expectSettled(page);
  const updated = (words: string) => page.getByText(words, { exact: true });
  await expect(updated("Updated just now")).toBeVisible();
  // Again where a part of the page came in between: what comes on idle finds the list stale, too, after such a leap.
  await expect(async () => {
    await page.clock.fastForward("02:30");
    await expect(updated("Updated 2 min ago")).toBeVisible({ timeout: 2000 });
    const sent = watchCustomerRequests(page);
    await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
    await expect(updated("Updated just now")).toBeVisible({ timeout: 2000 });
    expect(sent).toHaveLength(1);
  }).toPass();
});
