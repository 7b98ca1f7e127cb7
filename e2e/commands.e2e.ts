import { listen } from "./support/announcements.ts";
import { pasted } from "./support/clipboard.ts";
import { askApi, customerList, expectSettled } from "./support/customer-list.ts";
import { holdBack, requests } from "./support/faults.ts";
import { pressUntil } from "./support/keys.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

test("j and k walk the rows, Enter opens, J and K step on, Esc closes the topmost layer only", async ({
  page,
  checkA11y,
}) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const { rows, drawer } = customerList(page);
  const link = (row: number) => rows.nth(row).getByRole("link");
  await page.getByRole("searchbox").press("Escape"); // the keys have arrived when the box has
  await pressUntil(page, "j", (within) => expect(link(0)).toBeFocused(within));
  await page.keyboard.press("j");
  await expect(link(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(link(2)).toBeFocused();
  await page.keyboard.press("k");
  await expect(link(1)).toBeFocused();
  const name = await link(1).textContent();
  const next = await link(2).textContent();
  await page.keyboard.press("Enter");
  await expect(drawer.getByRole("heading", { level: 2, name: name ?? "" })).toBeVisible();
  await page.keyboard.press("Shift+j");
  await expect(drawer.getByRole("heading", { level: 2, name: next ?? "" })).toBeVisible();
  await page.keyboard.press("Shift+k");
  await expect(drawer.getByRole("heading", { level: 2, name: name ?? "" })).toBeVisible();

  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet.getByText("Next customer")).toBeVisible();
  await checkA11y();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(drawer).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toHaveCount(0);
  await expect(link(1)).toBeFocused();
});

test("the sheet lists the keys of an open customer before one is, and no tooltip covers its words", async ({
  page,
}) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await pressUntil(page, "?", (within) => expect(sheet).toBeVisible(within));
  for (const words of ["Next customer", "Previous customer", "Close the customer", "Open the row"])
    await expect(sheet.getByText(words, { exact: true })).toBeVisible();
  await expect(sheet.getByRole("button", { name: "Close" })).toBeFocused();
  const tooltip = page.locator("[popover]:popover-open");
  await expect(tooltip).toHaveCount(0);
  await page.keyboard.press("Shift+Tab"); // who walks there is told
  await page.keyboard.press("Tab");
  await expect(sheet.getByRole("button", { name: "Close" })).toBeFocused();
  await expect(tooltip).toContainText("Close");
});

test("brackets turn pages, / searches, f is full, r asks again, and nothing fires while typing", async ({
  page,
}) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const { search, full, drawer, range } = customerList(page);
  await pressUntil(page, "]", (within) => expect(page).toHaveURL(/offset=25/, within));
  await expect(range(/^26–50 of/)).toBeVisible(); // keys turn the page that is on the screen
  await page.keyboard.press("[");
  await expect(page).toHaveURL("/customers");
  await page.keyboard.press("[");
  await expect(page).toHaveURL("/customers");

  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await page.keyboard.type("rjf]");
  await expect(search).toHaveValue("rjf]");
  await expect(page).toHaveURL(/filter=rjf/);
  await expect(full).not.toBeChecked();
  await search.fill("");
  await page.keyboard.press("Escape");
  await expect(search).not.toBeFocused();
  await expectSettled(page);

  const asked = page.waitForRequest(/\/api\/customer\?/);
  await page.keyboard.press("r");
  await asked;
  await page.keyboard.press("f");
  await expect(full).toBeChecked();
  await expect(drawer).toBeVisible();
});

test("c copies the ID of the row, or of the open customer, and t a block for a ticket", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-write"]);
  const { hearsAmongOthers: said } = await listen(page);
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const { rows, drawer } = customerList(page);
  const { customers } = await askApi(page, "limit=2");
  const copied = async () => (await pasted(page)).text;
  const shown = (text: string) => page.locator("[popover]:popover-open", { hasText: text });
  await pressUntil(page, "j", (within) => expect(rows.first().getByRole("link")).toBeFocused(within));
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await said(`Copied ${customers[1]?._id}`);
  await expect(shown(`Copied ${customers[1]?._id}`)).toBeVisible();
  expect(await copied()).toBe(customers[1]?._id);

  await rows.first().getByRole("link").click();
  await expect(drawer.getByRole("heading", { name: "Finance" })).toBeVisible();
  await page.keyboard.press("c");
  await said(`Copied ${customers[0]?._id}`);
  expect(await copied()).toBe(customers[0]?._id);
  await page.keyboard.press("t");
  await said(`Copied: ${customers[0]?.name}`);
  expect(await copied()).toContain(`/customers/${customers[0]?._id}`);

  // A customer that is on its way: the key says so, and does not leave the former one's text for this one's ticket.
  const held = await holdBack(page, requests.detail);
  const other = rows.nth(5).getByRole("link");
  await other.click();
  await expect(drawer).toHaveAccessibleName((await other.textContent()) ?? "");
  await page.keyboard.press("t");
  await said("Nothing done: the customer has not been loaded");
  await held.release();
});

test("single keys can be switched off, and the others stay", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const { search } = customerList(page);
  await page.getByRole("button", { name: /Jonas Lund/ }).click();
  await page.getByRole("menuitem", { name: "Keyboard shortcuts" }).click();
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await sheet.getByRole("switch", { name: "Shortcuts of a single key" }).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Command palette" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(search).not.toBeFocused();

  await page.reload();
  await expectSettled(page);
  const palette = page.getByRole("combobox", { name: "Find a customer or a command" });
  await pressUntil(page, "Control+k", (within) => expect(palette).toBeFocused(within));
  await palette.fill("single");
  await expect(page.getByRole("option", { name: "Shortcuts of a single key" })).toBeVisible();
});

test("the palette finds customers anywhere, resellers and commands, and runs them", async ({
  page,
  checkA11y,
}) => {
  await signIn(page, "admin");
  await page.goto("/customers?all=true");
  await expectSettled(page);
  const { drawer } = customerList(page);
  const palette = page.getByRole("dialog", { name: "Command palette" });
  const field = palette.getByRole("combobox", { name: "Find a customer or a command" });
  const open = () => pressUntil(page, "Control+k", (within) => expect(field).toBeFocused(within));

  await open();
  await expect(palette.getByRole("option", { name: "Include deleted" })).toBeVisible();
  await checkA11y();
  await field.fill("nordlys telecom");
  const found = palette.getByRole("group", { name: "Customers" }).getByRole("option").first();
  await expect(found).toContainText("Nordlys Telecom");
  await checkA11y();
  await field.press("Enter");
  await expect(palette).toHaveCount(0);
  await expect(drawer).toHaveAccessibleName("Nordlys Telecom");

  await open();
  await field.fill("nordlys");
  await palette
    .getByRole("group", { name: "Resellers" })
    .getByRole("option", { name: "Nordlys Telecom" })
    .click();
  await expect(page).toHaveURL(/parentReseller=/);

  await open();
  await field.fill("incl del");
  await expect(palette.getByRole("option", { name: "Include deleted" })).toBeVisible();
  await field.press("Enter");
  await expect(page).toHaveURL(/includeDeleted=true/);

  await open();
  await field.fill("language dansk");
  await expect(palette.getByRole("option", { name: "Language: Dansk" })).toBeVisible();
  await field.press("Enter");
  await expect(page.getByRole("heading", { name: "Kunder" })).toBeVisible();
});

test("a text longer than a filter may be is cut as the search box cuts it", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/customers?all=true");
  await expectSettled(page);
  const palette = page.getByRole("dialog", { name: "Command palette" });
  const field = palette.getByRole("combobox", { name: "Find a customer or a command" });
  await pressUntil(page, "Control+k", (within) => expect(field).toBeFocused(within));
  await field.fill("nordlys ".repeat(75));
  await expect(palette.getByRole("group", { name: "Customers" }).getByRole("option").first()).toBeVisible();
  await palette.getByRole("option", { name: /^Show “nordlys nordlys/ }).click();
  await expect(page).toHaveURL(/filter=nordlys/);
  await expectSettled(page);
  expect(new URL(page.url()).searchParams.get("filter")).toHaveLength(500);
});

test("Enter before the answer waits for the answer", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const { customers } = await askApi(page, "limit=1");
  const field = page.getByRole("combobox", { name: "Find a customer or a command" });
  await pressUntil(page, "Control+k", (within) => expect(field).toBeFocused(within));
  await page.keyboard.insertText(customers[0]?._id ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/customers/${customers[0]?._id}`));
});
