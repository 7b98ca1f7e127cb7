import type { Page } from "@playwright/test";
import { pasted } from "./support/clipboard.ts";
import { askApi, customerList, expectSettled, inEnglish } from "./support/customer-list.ts";
import { failWith, heal, holdBack } from "./support/faults.ts";
import { pressUntil } from "./support/keys.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-write"] });

test.beforeEach(async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 401/);
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
});

/** What selecting all asks for; no page of the list is that large here. */
const bigPage = (url: URL) => url.searchParams.get("limit") === "500";

function selecting(page: Page) {
  const bar = page.getByRole("region", { name: "Selection" });
  return {
    bar,
    boxes: page.getByRole("checkbox", { name: /^Select (?!all)/ }),
    wholePage: page.getByRole("checkbox", { name: "Select all on this page" }),
    press: (name: string) => bar.getByRole("button", { name, exact: true }).click(),
    says: (words: string | RegExp) => bar.getByText(words).first(),
  };
}

test("customers of two pages and of a search are collected, copied and cleared", async ({ page }) => {
  const { bar, boxes, press, says } = selecting(page);
  const { goTo, search } = customerList(page);
  const { customers } = await askApi(page, "limit=26");
  await boxes.nth(0).check();
  await expect(says("1 selected")).toBeVisible();
  await goTo("Next page").click();
  await expect(page).toHaveURL(/offset=25/);
  await expectSettled(page);
  await expect(boxes.nth(0)).not.toBeChecked();
  await boxes.nth(0).check();
  await expect(says("2 selected")).toBeVisible();
  await search.fill("rabatbutik");
  await expect(boxes).toHaveCount(1);
  await boxes.nth(0).check();
  const { customers: found } = await askApi(page, "filter=rabatbutik");
  const expected = [...new Set([customers[0]?._id, customers[25]?._id, found[0]?._id])];

  await press("Copy IDs");
  await expect(says(`${expected.length} IDs copied`)).toBeVisible();
  expect((await pasted(page)).text.split("\n")).toEqual(expected);
  await press("Clear");
  await expect(bar).toHaveCount(0);
  await expect(boxes.nth(0)).not.toBeChecked();
});

test("the bar says which of the selected are out of sight, and shows them", async ({ page }) => {
  const { bar, boxes, says } = selecting(page);
  const { rows, search } = customerList(page);
  await boxes.nth(2).check();
  await expect(says("1 selected")).toHaveText("1 selected");
  const name = (await rows.nth(2).getByRole("link").textContent()) ?? "";
  await search.fill("rabatbutik");
  await expect(says("1 selected, not on this page")).toBeVisible();
  await boxes.nth(0).check();
  await expect(says("2 selected, 1 on this page")).toBeVisible();
  await bar.getByRole("link", { name: "Show only these" }).click();
  await expect(says("2 selected")).toHaveText("2 selected");
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: name })).toHaveCount(1);
});

test("Shift takes everything in between, with the mouse and with the keyboard", async ({ page }) => {
  const { boxes, says, wholePage } = selecting(page);
  await boxes.nth(2).click();
  await boxes.nth(6).click({ modifiers: ["Shift"] });
  await expect(says("5 selected")).toBeVisible();
  await expect(wholePage).toBeChecked({ indeterminate: true });
  await boxes.nth(4).click();
  await boxes.nth(3).click({ modifiers: ["Shift"] });
  await expect(says("3 selected")).toBeVisible();
  await boxes.nth(9).focus();
  await page.keyboard.press("Space");
  await page.keyboard.down("Shift");
  await boxes.nth(12).focus();
  await page.keyboard.press("Space");
  await page.keyboard.up("Shift");
  await expect(says("7 selected")).toBeVisible();
  await wholePage.click();
  await expect(says("25 selected")).toBeVisible();
  await wholePage.click();
  await expect(page.getByRole("region", { name: "Selection" })).toHaveCount(0);
});

test("x and the space bar select the row, and Esc clears after it has closed the drawer", async ({
  page,
}) => {
  const { bar, boxes, says } = selecting(page);
  const { rows, drawer } = customerList(page);
  await rows.nth(1).getByRole("link").focus();
  await pressUntil(page, "x", (within) => expect(boxes.nth(1)).toBeChecked(within));
  await page.keyboard.press("j");
  await page.keyboard.press("Space");
  await expect(says("2 selected")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(drawer).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(bar).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
});

test("Esc closes the drawer from the box that was just ticked", async ({ page }) => {
  const { bar, boxes } = selecting(page);
  const { rows, drawer } = customerList(page);
  await rows.nth(0).getByRole("link").click();
  await expect(drawer.getByRole("heading", { level: 2 })).toBeFocused();
  await boxes.nth(1).click();
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(bar).toBeVisible();
});

test("all that match are selected, page by page, and only what the filter lists", async ({ page }) => {
  const { boxes, bar, says } = selecting(page);
  await page.goto("/customers?includeSubresellers=true");
  await expectSettled(page);
  const { total } = await askApi(page, "includeSubresellers=true&limit=1");
  await boxes.nth(0).check();
  await bar.getByRole("button", { name: `all ${inEnglish(total)} matching` }).click();
  await expect(says(`${inEnglish(total)} selected`)).toBeVisible();
  await selecting(page).press("Copy IDs");
  await expect(says(`${total} IDs copied`)).toBeVisible();
  expect(new Set((await pasted(page)).text.split("\n")).size).toBe(total);
});

test("selecting all can be cancelled, and says when it fails", async ({ page, watched }) => {
  const { boxes, bar, press, says } = selecting(page);
  await boxes.nth(0).check();
  const all = bar.getByRole("button", { name: /^all .* matching$/ });
  await holdBack(page, bigPage);
  await all.click();
  await expect(bar.getByRole("button", { name: "Cancel" })).toBeFocused();
  await press("Cancel");
  await expect(says("Stopped at 1.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await heal(page);

  watched.allowConsole(/the server responded with a status of 500/);
  await failWith(page, bigPage, 500);
  await all.click();
  await expect(says("Could not get all of them: 1 are selected.")).toBeVisible();
  await heal(page);
  await all.click();
  await expect(all).toHaveCount(0);
});

test("what was done with a selection is not said of the next one", async ({ page }) => {
  const { boxes, bar, press, says } = selecting(page);
  await boxes.nth(0).check();
  await press("Copy IDs");
  await expect(says("1 ID copied")).toBeVisible();
  await boxes.nth(1).check();
  await expect(says("2 selected")).toBeVisible();
  await expect(bar.getByText("1 ID copied")).toHaveCount(0);

  await holdBack(page, bigPage);
  await bar.getByRole("button", { name: /^all .* matching$/ }).click();
  await press("Cancel");
  await expect(says("Stopped at 2.")).toBeVisible();
  await heal(page);
  await boxes.nth(2).check();
  await expect(says("3 selected")).toBeVisible();
  await expect(bar.getByText(/^Stopped at/)).toHaveCount(0);
});

test("beside the drawer the bar keeps to one line, and on a phone nothing lies over an action", async ({
  page,
}) => {
  const { bar, boxes } = selecting(page);
  const { rows, drawer } = customerList(page);
  const all = bar.getByRole("button").or(bar.getByRole("link"));
  const tops = () =>
    all.evaluateAll((controls) => [
      ...new Set(controls.map((control) => Math.round(control.getBoundingClientRect().top))),
    ]);
  await rows.nth(0).getByRole("link").click();
  await expect(drawer).toBeVisible();
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  for (const width of [1440, 1280, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await tops()).toHaveLength(1);
  }
  await drawer.getByRole("button", { name: "Close" }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  const end = (await bar.getByRole("button", { name: "Clear" }).boundingBox())?.x;
  for (const control of (await all.all()).slice(0, -1)) {
    await control.focus();
    const { x, width } = (await control.boundingBox()) ?? { x: 0, width: Number.POSITIVE_INFINITY };
    expect(x + width).toBeLessThanOrEqual(end ?? 0);
  }
});

test("selecting one of 500 rows touches no other", async ({ page }) => {
  const { boxes, says } = selecting(page);
  await page.goto("/customers?limit=500");
  await expectSettled(page);
  await boxes.nth(3).check(); // the bar has come
  await expect(says("1 selected")).toBeVisible();
  await page.evaluate(() => {
    const rows = new Set<Node>();
    const watcher = new MutationObserver((records) => {
      for (const { target } of records) {
        const row =
          target instanceof Element ? target.closest("tbody tr") : target.parentElement?.closest("tr");
        if (row) rows.add(row);
      }
      document.body.dataset.touchedRows = String(rows.size);
    });
    for (const body of document.querySelectorAll("tbody"))
      watcher.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await boxes.nth(5).check();
  await expect(says("2 selected")).toBeVisible();
  expect(Number(await page.evaluate(() => document.body.dataset.touchedRows ?? "0"))).toBeLessThanOrEqual(1);
});

test("two to four are compared, and the list can show only them", async ({ page }) => {
  const { boxes, bar } = selecting(page);
  const { rows } = customerList(page);
  await boxes.nth(0).check();
  await expect(bar.getByRole("button", { name: "Compare" })).toBeDisabled();
  await boxes.nth(3).check();
  await bar.getByRole("link", { name: "Show only these" }).click();
  await expect(rows).toHaveCount(2);
  await bar.getByRole("link", { name: "Compare" }).click();
  await expect(page).toHaveURL(/\/customers\/compare\?ids=/);
  await page.goBack();
  await expect(bar.getByText("2 selected")).toBeVisible();
});

test("on a phone the bar turns the cards into boxes, and a tap takes a customer", async ({
  page,
  checkA11y,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { boxes, bar, press, says } = selecting(page);
  const cards = page.getByRole("list", { name: "Customers" }).getByRole("listitem");
  const choose = page.getByRole("button", { name: "Select customers" });
  await expect(choose).toHaveAttribute("aria-pressed", "false");
  await expect(boxes).toHaveCount(0);
  await choose.click();
  await expect(boxes).toHaveCount(25);
  await cards.nth(1).click();
  await expect(boxes.nth(1)).toBeChecked();
  await boxes.nth(3).check();
  await expect(says("2 selected")).toBeVisible();
  await expect(page).toHaveURL("/customers");
  const { width, height } = (await bar.boundingBox()) ?? { width: 0, height: Number.POSITIVE_INFINITY };
  expect([width, height < 60]).toEqual([390, true]);
  await expect(bar.getByRole("button", { name: "Clear" })).toBeInViewport({ ratio: 1 });
  await checkA11y();

  const { customers } = await askApi(page, "limit=4");
  await press("Copy IDs");
  await expect
    .poll(async () => (await pasted(page)).text)
    .toBe([customers[1]?._id, customers[3]?._id].join("\n"));
  await press("Clear");
  await expect(bar).toHaveCount(0);
  await choose.click();
  await expect(boxes).toHaveCount(0);
  await cards.nth(1).click();
  await expect(page.getByRole("dialog", { name: customers[1]?.name ?? "" })).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`the bar and the boxes can be read by everyone (${theme})`, async ({ page, checkA11y }) => {
    await page.emulateMedia({ colorScheme: theme });
    const { boxes, bar } = selecting(page);
    await boxes.nth(0).check();
    await expect(bar).toBeVisible();
    await checkA11y();
    await bar.getByRole("button", { name: "More" }).click();
    await expect(page.getByRole("menuitem", { name: "Write to them" })).toBeVisible();
    await checkA11y();
  });
}
