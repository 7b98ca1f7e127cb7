import type { Locator, Page } from "@playwright/test";
import { customerList, expectSettled } from "./support/customer-list.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

/** The list, once its head can be used. */
async function openList(page: Page, address = "/customers") {
  await page.goto(address);
  await expectSettled(page);
  await expect(head(page, "Name")).toBeVisible();
}

/** The button in a column's head. */
const head = (page: Page, column: string) =>
  page.getByRole("columnheader", { name: column, exact: true }).getByRole("button");

async function choose(page: Page, column: string, entry: string) {
  await head(page, column).click();
  await page.getByRole("menuitem", { name: entry }).click();
}

async function chooseDensity(page: Page, density: string) {
  await page.getByRole("button", { name: "Density" }).click();
  await page.getByRole("menuitemradio", { name: density }).click();
}

/** Polite announcements. */
const said = (page: Page, words: string | RegExp) => expect(page.getByText(words).last()).toBeAttached();

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It has no box on the page.");
  return { ...box, right: box.x + box.width, middle: box.y + box.height / 2 };
}

const columnBox = (page: Page, column: string) =>
  boxOf(page.getByRole("columnheader", { name: column, exact: true }));

/** Drags from one place to another as a hand does: not in one leap. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Takes hold of a column's right edge and moves it by `by` px. */
async function dragEdge(page: Page, column: string, by: number) {
  const { right, middle } = await columnBox(page, column);
  await drag(page, { x: right - 3, y: middle }, { x: right - 3 + by, y: middle });
}

test("a column is moved by its menu and by keys, and hidden; the focus stays with it", async ({ page }) => {
  await signIn(page, "reseller");
  await openList(page);
  const { columns } = customerList(page);

  await choose(page, "Phone", "Move left");
  await expect(columns).toHaveText(["Name", "State", "Phone", "Address", "E-mail", "Reseller"]);
  await expect(head(page, "Phone")).toBeFocused();
  await said(page, "Phone is column 3 of 6");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(columns).toHaveText(["Name", "Phone", "State", "Address", "E-mail", "Reseller"]);

  await head(page, "Phone").click();
  await expect(page.getByRole("menuitem", { name: "Move left" })).toBeDisabled();
  await page.getByRole("menuitem", { name: "Hide column" }).click();
  await expect(columns).toHaveText(["Name", "State", "Address", "E-mail", "Reseller"]);
  await expect(head(page, "State")).toBeFocused();

  await head(page, "Name").click();
  await expect(page.getByRole("menuitem", { name: "Wider" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Hide column" })).toHaveCount(0);
});

test("a column is dragged to another place, and Esc puts it back", async ({ page }) => {
  await signIn(page, "reseller");
  await openList(page);
  const { columns } = customerList(page);
  const state = await columnBox(page, "State");
  const email = await columnBox(page, "E-mail");
  const from = { x: state.x + 20, y: state.middle };

  await drag(page, from, { x: email.right - 20, y: email.middle });
  await expect(columns).toHaveText(["Name", "Address", "Phone", "E-mail", "State", "Reseller"]);
  await said(page, "State is column 5 of 6");
  await expect(page.getByRole("menu")).toHaveCount(0);

  const address = await columnBox(page, "Address");
  await page.mouse.move(address.x + 20, address.middle);
  await page.mouse.down();
  await page.mouse.move(email.right, address.middle, { steps: 6 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(columns).toHaveText(["Name", "Address", "Phone", "E-mail", "State", "Reseller"]);
  await expect(page.getByRole("menu")).toHaveCount(0);
});

test("a column takes the width that it is dragged to, and nothing in the rows changes for it", async ({
  page,
}) => {
  await signIn(page, "reseller");
  await openList(page);
  await page.evaluate(() => {
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    for (const rows of document.querySelectorAll("tbody"))
      new MutationObserver(() => {
        rows.dataset.changed = "yes";
      }).observe(rows, everything);
  });
  const before = await columnBox(page, "Address");
  const email = await columnBox(page, "E-mail");

  await dragEdge(page, "Address", -80);
  expect((await columnBox(page, "Address")).width).toBeCloseTo(before.width - 80, -1);
  // What it gave up goes to the columns on its right; those on its left stay where they were.
  expect((await columnBox(page, "Address")).x).toBeCloseTo(before.x, -1);
  expect((await columnBox(page, "E-mail")).width).toBeGreaterThan(email.width);
  await said(page, /^Address is \d+ px wide$/);
  await expect(page.locator("tbody[data-changed]")).toHaveCount(0);

  await dragEdge(page, "Address", -2000);
  expect((await columnBox(page, "Address")).width).toBe(64);
});

test("a double click on its edge fits a column to what is in it", async ({ page }) => {
  await signIn(page, "reseller");
  await openList(page);
  await choose(page, "Address", "Hide column"); // makes room for the fitted one on the screen
  await dragEdge(page, "E-mail", -120);
  const emails = page.getByRole("cell", { name: /@/ });
  const areCut = () =>
    emails.evaluateAll((cells) => cells.map((cell) => cell.scrollWidth > cell.clientWidth));
  expect(await areCut()).toContain(true);

  const { right, middle } = await columnBox(page, "E-mail");
  await page.mouse.dblclick(right - 3, middle);
  await said(page, /^E-mail is \d+ px wide$/);
  expect(await areCut()).not.toContain(true);
  const fitted = await columnBox(page, "E-mail");

  // Not wider than it has to be: a little less, and something is cut.
  await dragEdge(page, "E-mail", -8);
  expect((await columnBox(page, "E-mail")).width).toBeCloseTo(fitted.width - 8, 0);
  expect(await areCut()).toContain(true);
});

test("a column is sized by keys and by its menu, which stays open for it", async ({ page }) => {
  await signIn(page, "reseller");
  await openList(page);
  const { width } = await columnBox(page, "Phone");
  await head(page, "Phone").focus();
  await page.keyboard.press("+");
  await expect.poll(async () => (await columnBox(page, "Phone")).width).toBeCloseTo(width + 16, -0.5);
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect.poll(async () => (await columnBox(page, "Phone")).width).toBeCloseTo(width - 16, -0.5);
  await said(page, /^Phone is \d+ px wide$/);

  await page.keyboard.press("Enter");
  const wider = page.getByRole("menuitem", { name: "Wider" });
  await wider.click();
  await wider.click();
  await expect(wider).toBeVisible();
  await expect.poll(async () => (await columnBox(page, "Phone")).width).toBeCloseTo(width + 16, -0.5);
});

test("pinned columns stay beside the name while the others pass, unless they would fill the list", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await signIn(page, "reseller");
  await openList(page, "/customers?full=true");
  const { columns, table } = customerList(page);
  await choose(page, "CVR number", "Pin beside the name");
  await said(page, "CVR number is pinned beside the name");
  await choose(page, "Phone", "Pin beside the name");
  await expect(columns.filter({ hasText: /^(Name|Phone|CVR number|State)$/ })).toHaveText([
    "Name",
    "Phone",
    "CVR number",
    "State",
  ]);

  const scroller = table.locator("..");
  const scrollTo = (left: number) => scroller.evaluate((element, to) => element.scrollTo(to, 0), left);
  const name = await columnBox(page, "Name");
  const pinned = await columnBox(page, "CVR number");
  const state = await columnBox(page, "State");
  await scrollTo(300);
  expect((await columnBox(page, "Name")).x).toBe(name.x);
  expect((await columnBox(page, "CVR number")).x).toBeCloseTo(pinned.x, 0);
  expect((await columnBox(page, "State")).x).toBeCloseTo(state.x - 300, 0);
  // The cells go with their head.
  const cell = table.getByRole("cell", { name: /^\d{8}$/ }).first();
  expect((await boxOf(cell)).x).toBeCloseTo(pinned.x, 0);

  // Pinned, this one as well would leave no room for the rest: then all of them scroll, and the name stays.
  await scrollTo(0);
  await choose(page, "SLA", "Pin beside the name");
  await choose(page, "Features", "Pin beside the name");
  await scrollTo(300);
  expect((await columnBox(page, "Name")).x).toBe(name.x);
  expect((await columnBox(page, "Phone")).x).toBeLessThan(name.right);
  const overName = { x: name.right - 20, y: name.middle };
  const onTop = page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest("th")?.textContent,
    overName,
  );
  expect(await onTop).toBe("Name");
});

test("three densities, and the first row in sight stays in sight", async ({ page }) => {
  await signIn(page, "reseller");
  await openList(page, "/customers?limit=100");
  const { rows, table } = customerList(page);
  const height = async () => (await boxOf(table.getByRole("row").nth(20))).height;
  expect(await height()).toBe(36);
  // The line below a row goes through under the pinned name too.
  const [row, name] = [
    await boxOf(table.getByRole("row").nth(20)),
    await boxOf(table.getByRole("rowheader").nth(19)),
  ];
  expect(name.y + name.height).toBe(row.y + row.height - 1);
  await table.locator("..").evaluate((element) => element.scrollTo(0, 36 * 20));
  await expect(rows.nth(20)).toBeInViewport();

  await chooseDensity(page, "Compact");
  await said(page, "Compact: rows of 28 px");
  await expect.poll(height).toBe(28);
  await expect(rows.nth(20)).toBeInViewport();
  // Its whole cell is the link's hit area: more than 24 px even here.
  const link = await boxOf(rows.nth(24));
  expect(link.height).toBeGreaterThanOrEqual(24);
  await page.mouse.click(link.right - 12, link.y + link.height - 2);
  await expect(page).toHaveURL(/\/customers\/[0-9a-f]/);
  await page.keyboard.press("Escape");

  await chooseDensity(page, "Comfortable");
  await expect.poll(height).toBe(44);
  await expect(rows.nth(20)).toBeInViewport();
});

test("the device remembers a user's table, another user has their own, and it can be reset", async ({
  page,
}) => {
  await signIn(page, "reseller");
  await openList(page);
  const { columns } = customerList(page);
  const changed = ["Name", "E-mail", "State", "Phone", "Reseller"];
  await choose(page, "E-mail", "Pin beside the name");
  await choose(page, "Address", "Hide column");
  await head(page, "E-mail").press("-");
  await chooseDensity(page, "Compact");
  await expect(columns).toHaveText(changed);
  const { width } = await columnBox(page, "E-mail");

  await page.reload();
  await expect(columns).toHaveText(changed);
  expect((await columnBox(page, "E-mail")).width).toBe(width);
  await expect.poll(async () => (await boxOf(page.getByRole("row").nth(1))).height).toBe(28);

  await page.context().clearCookies();
  await signIn(page, "admin");
  await openList(page);
  await expect(columns).toHaveText(["Name", "State", "Address", "Phone", "E-mail", "Reseller"]);
  expect((await boxOf(page.getByRole("row").nth(1))).height).toBe(36);

  await page.context().clearCookies();
  await signIn(page, "reseller");
  await openList(page);
  await expect(columns).toHaveText(changed);
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitem", { name: "Reset table" }).click();
  await expect(columns).toHaveText(["Name", "State", "Address", "Phone", "E-mail", "Reseller"]);
  expect((await boxOf(page.getByRole("row").nth(1))).height).toBe(36);
  await page.getByRole("button", { name: "Columns" }).click();
  await expect(page.getByRole("menuitem", { name: "Reset table" })).toBeDisabled();
});

test("customers that were opened are quieter, and text can be selected without opening one", async ({
  page,
}) => {
  await signIn(page, "reseller");
  await openList(page);
  const { rows, drawer } = customerList(page);
  const selected = () => page.evaluate(() => String(getSelection()));
  const colour = (row: Locator) => row.getByRole("link").evaluate((link) => getComputedStyle(link).color);

  const name = await boxOf(rows.nth(1).getByRole("link"));
  await drag(page, { x: name.x + 2, y: name.middle }, { x: name.right - 4, y: name.middle });
  expect((await selected()).length).toBeGreaterThan(3);
  const address = await boxOf(page.getByRole("cell", { name: /^\S+ \d+, \d{4} / }).first());
  await drag(page, { x: address.x + 12, y: address.middle }, { x: address.x + 90, y: address.middle });
  expect((await selected()).length).toBeGreaterThan(3);
  await expect(page).toHaveURL("/customers");
  await expect(drawer).toHaveCount(0);

  const unopened = await colour(rows.nth(0));
  for (const index of [0, 2]) {
    await rows.nth(index).getByRole("link").click();
    await expect(rows.nth(index).getByRole("link")).toHaveCSS("text-decoration-line", /./);
    await expect(drawer).toBeVisible();
  }
  expect(await colour(rows.nth(0))).not.toBe(unopened);
  expect(await colour(rows.nth(2))).not.toBe(unopened);
  expect(await colour(rows.nth(1))).toBe(unopened);
  await page.keyboard.press("Escape");
  await expect(rows.filter({ hasText: "Last opened" })).toHaveCount(1);
  await expect(rows.nth(2)).toContainText("Last opened");
});

for (const theme of ["light", "dark"] as const)
  test(`the head's menu and pinned columns pass axe in the ${theme} theme`, async ({ page, checkA11y }) => {
    await page.emulateMedia({ colorScheme: theme });
    await signIn(page, "reseller");
    await openList(page);
    await chooseDensity(page, "Compact");
    await choose(page, "Phone", "Pin beside the name");
    await rowsOpened(page);
    await head(page, "State").click();
    await expect(page.getByRole("menuitem", { name: "Fit to content" })).toBeVisible();
    await checkA11y();
  });

/** A visited row and the last opened one, for their colours. */
async function rowsOpened(page: Page) {
  const { rows, drawer } = customerList(page);
  for (const index of [1, 3]) {
    const link = rows.nth(index).getByRole("link");
    await link.click();
    await expect(drawer).toHaveAccessibleName((await link.textContent()) ?? "");
  }
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
}
