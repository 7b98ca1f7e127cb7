import type { Page } from "@playwright/test";
import { apiPaths } from "#contract/paths.ts";
import { savedViewsSchema } from "#contract/saved-view.ts";
import { defaultTableLayout } from "#contract/table-layout.ts";
import { pasted } from "./support/clipboard.ts";
import { customerList, expectSettled } from "./support/customer-list.ts";
import { breakConnection, heal } from "./support/faults.ts";
import { pressUntil } from "./support/keys.ts";
import { type Person, signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// One after the other: views are the user's, and these tests are the same two users'.
test.describe.configure({ mode: "default" });
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

const headers = { "X-TX": "1" };

/** Signs in a person who has no views, and opens the list. */
async function openWithoutViews(page: Page, person: Person, address = "/customers") {
  await signIn(page, person);
  const views = savedViewsSchema.parse(await (await page.request.get(apiPaths.views, { headers })).json());
  for (const { id, version } of views) {
    const answer = await page.request.delete(`${apiPaths.view(id)}?version=${version}`, { headers });
    expect(answer.ok()).toBe(true);
  }
  await page.goto(address);
  await expectSettled(page);
  await expect(page.getByRole("columnheader", { name: "Name" }).getByRole("button")).toBeVisible();
}

/** The parts of the views' panel, by their names. */
function viewsOf(page: Page) {
  const panel = page.getByRole("dialog", { name: "Views" });
  return {
    button: page.getByRole("main").getByRole("button", { name: /^Views/ }),
    panel,
    open: (name: string) => panel.getByRole("button", { name, exact: true }),
    do: (what: string) => panel.getByRole("button", { name: what, exact: true }).click(),
    name: panel.getByRole("textbox", { name: "Save the list as a view" }),
  };
}

async function saveAs(page: Page, name: string) {
  const views = viewsOf(page);
  await views.button.click();
  await views.name.fill(name);
  await views.name.press("Enter");
  await expect(views.open(name)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Escape");
}

async function hideColumn(page: Page, column: string) {
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitemcheckbox", { name: column }).click();
  await page.keyboard.press("Escape");
  await expect(customerList(page).columns.filter({ hasText: column })).toHaveCount(0);
}

test("a view brings filters and table back, says when the list has left it, and is updated", async ({
  page,
  checkA11y,
}) => {
  await openWithoutViews(page, "reseller", "/customers?includeDeleted=true&limit=50&offset=50");
  const { columns, search } = customerList(page);
  const { button, panel, open, do: press } = viewsOf(page);
  await button.click();
  await expect(panel.getByText("No views yet")).toBeVisible();
  await checkA11y();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();

  await hideColumn(page, "Phone");
  await saveAs(page, "With deleted");
  await expect(button).toHaveText("Views: With deleted");

  await search.fill("a");
  await expect(button).toHaveText("Views: With deletedModified");
  await button.click();
  await checkA11y();
  await press("Back to the view");
  await expect(page).toHaveURL(/\?limit=50&includeDeleted=true$/); // the page that was open is no part of it
  await expect(button).toHaveText("Views: With deleted");

  await page.keyboard.press("Escape");
  await hideColumn(page, "E-mail");
  await expect(button).toHaveText("Views: With deletedModified");
  await button.click();
  const update = panel.getByRole("button", { name: "Update view" });
  const undo = panel.getByRole("button", { name: "Undo" });
  await update.click();
  await expect(panel.getByText("With deleted is saved as the list is now.")).toBeVisible();
  await expect(button).toHaveText("Views: With deleted");
  await expect(undo).toBeFocused();
  await checkA11y();
  await page.keyboard.press("Enter");
  await expect(button).toHaveText("Views: With deletedModified");
  await expect(update).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button).toHaveText("Views: With deleted");
  await page.keyboard.press("Escape");
  await button.click();
  await expect(undo).toHaveCount(0);
  await page.keyboard.press("Escape");

  // Another list, another table, and a reload: one press brings both back.
  await page.goto("/customers");
  await expectSettled(page);
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitem", { name: "Reset" }).click();
  await expect(columns).toHaveText(["Name", "State", "Address", "Phone", "E-mail", "Reseller"]);
  await button.click();
  await open("With deleted").click();
  await expect(columns).toHaveText(["Name", "State", "Address", "Reseller"]);
  await expect(page).toHaveURL(/\?limit=50&includeDeleted=true$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/customers$/);
});

test("a list with nothing of a view's filters has left it, and what is searched for then is no change of it", async ({
  page,
}) => {
  await openWithoutViews(page, "reseller", "/customers?filter=apotek");
  const { button } = viewsOf(page);
  const { search } = customerList(page);
  await saveAs(page, "Apoteker");
  await expect(button).toHaveText("Views: Apoteker");
  await search.fill("apoteke");
  await expect(button).toHaveText("Views: ApotekerModified");

  await page.getByRole("banner").getByRole("link", { name: "Customers" }).click();
  await expect(button).toHaveText("Views");
  await search.fill("tandlæge");
  await expect(page).toHaveURL(/filter=tandl/);
  await expect(button).toHaveText("Views");
  await page.reload();
  await expectSettled(page);
  await button.click();
  await expect(viewsOf(page).open("Apoteker")).toHaveAttribute("aria-current", "false");
  await expect(viewsOf(page).panel.getByRole("button", { name: "Update view" })).toHaveCount(0);
});

test("a view that was left by way of another page does not come back with a search that begins alike", async ({
  page,
}) => {
  await openWithoutViews(page, "reseller", "/customers?filter=apotek");
  const { button } = viewsOf(page);
  await saveAs(page, "Apoteker");
  await expect(button).toHaveText("Views: Apoteker");

  const bar = page.getByRole("banner");
  await bar.getByRole("link", { name: "Resellers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Resellers" })).toBeVisible();
  await bar.getByRole("link", { name: "Customers" }).click();
  await expect(button).toHaveText("Views");
  await customerList(page).search.fill("ap");
  await expect(page).toHaveURL(/filter=ap$/);
  await expectSettled(page);
  await expect(button).toHaveText("Views");
});

test("views are renamed, deleted and brought back, and are there on another device", async ({
  page,
  browser,
  watched,
}) => {
  watched.allowConsole(/the server responded with a status of 409/);
  await openWithoutViews(page, "reseller");
  await saveAs(page, "Mine");
  const { button, panel, open, name, do: press } = viewsOf(page);
  await button.click();
  await name.fill("mine");
  await name.press("Enter");
  await expect(panel.getByRole("alert").getByText("Another view has this name.")).toBeVisible();
  await name.fill("");
  await name.press("Enter");
  await expect(panel.getByText("The view needs a name.")).toBeVisible();

  await press("Rename Mine");
  const newName = panel.getByRole("textbox", { name: "New name" });
  await newName.fill("Blåbærgrød & <b>fløde</b>");
  await newName.press("Enter");
  await expect(open("Blåbærgrød & <b>fløde</b>")).toBeFocused();
  await press("Rename Blåbærgrød & <b>fløde</b>");
  await newName.fill("Something else");
  await page.keyboard.press("Escape");
  await expect(open("Blåbærgrød & <b>fløde</b>")).toBeVisible();

  await press("Delete Blåbærgrød & <b>fløde</b>");
  await expect(panel.getByText("Blåbærgrød & <b>fløde</b> is deleted")).toBeVisible();
  await expect(panel.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(open("Blåbærgrød & <b>fløde</b>")).toBeFocused();

  const device = await browser.newContext();
  const other = await device.newPage();
  await signIn(other, "reseller");
  await other.goto("/customers?includeDeleted=true");
  await viewsOf(other).button.click();
  await viewsOf(other).open("Blåbærgrød & <b>fløde</b>").click();
  await hideColumn(other, "Phone");
  await viewsOf(other).button.click();
  await viewsOf(other).do("Update view");
  await expect(viewsOf(other).panel.getByText("fløde</b> is saved as the list is now.")).toBeVisible();
  await press("Rename Blåbærgrød & <b>fløde</b>");
  await newName.fill("Overwritten");
  await newName.press("Enter");
  await expect(panel.getByText(/changed in another tab or on another device/)).toBeVisible();
  await press("Cancel");

  // Deleted there, renamed here: nothing is lost silently.
  await viewsOf(other).do("Delete Blåbærgrød & <b>fløde</b>");
  await expect(viewsOf(other).panel.getByText("is deleted")).toBeVisible();
  await device.close();
  await press("Rename Blåbærgrød & <b>fløde</b>");
  await newName.fill("Mine again");
  await newName.press("Enter");
  await expect(panel.getByText("Blåbærgrød & <b>fløde</b> is deleted")).toBeVisible();
  await press("Undo");
  await expect(open("Blåbærgrød & <b>fløde</b>")).toBeFocused();
});

test("a link shows the view to a colleague, whose own table is there when it is left", async ({
  page,
  browser,
  checkA11y,
}) => {
  await openWithoutViews(page, "reseller", "/customers?includeDeleted=true");
  await hideColumn(page, "Phone");
  await saveAs(page, "For Lone");
  await viewsOf(page).button.click();
  await viewsOf(page).do("Copy link to For Lone");
  await page.keyboard.press("Escape");
  const link = (await pasted(page)).text;
  expect(link).toMatch(/\/customers\?includeDeleted=true#view=[\w-]+$/);

  const device = await browser.newContext();
  const other = await device.newPage();
  const { button, panel, open, do: press } = viewsOf(other);
  await openWithoutViews(other, "doctors");
  await hideColumn(other, "State");
  await other.goto(link);
  await expect(other.getByRole("paragraph").filter({ hasText: "Shared view: For Lone." })).toBeVisible();
  await expect(other).toHaveURL(/\/customers\?includeDeleted=true$/);
  const { columns } = customerList(other);
  await expect(columns).toHaveText(["Name", "State", "Address", "E-mail", "Reseller"]);
  await expect(button).toHaveText("Views: Shared view: For Lone");
  await checkA11y(other);
  await other.reload();
  await expect(columns).toHaveText(["Name", "State", "Address", "E-mail", "Reseller"]);

  await button.click();
  await press("Leave the view");
  await expect(columns).toHaveText(["Name", "Address", "Phone", "E-mail", "Reseller"]);
  await expect(other.getByRole("paragraph").filter({ hasText: "Shared view: For Lone." })).toHaveCount(0);
  await other.keyboard.press("Escape");

  await other.goto(link);
  const { drawer, goTo, rows } = customerList(other);
  await goTo("Next page").click();
  await expectSettled(other);
  await rows.getByRole("link").first().click();
  await expect(drawer).toBeVisible();
  const address = other.url();
  await button.click();
  await press("Save to my views");
  await expect(open("For Lone")).toHaveAttribute("aria-current", "true");
  await expect(other).toHaveURL(address);
  await expect(drawer).toBeVisible();
  await expect(columns).toHaveText(["Name", "State", "Address", "E-mail", "Reseller"]);
  await expect(panel.getByRole("button", { name: "Leave the view" })).toHaveCount(0);
  await device.close();
});

test("a link that was cut off says so, and its filters hold", async ({ page }) => {
  await openWithoutViews(page, "reseller");
  await page.goto("/customers?includeDeleted=true#view=eyJuYW1lIjoiSG");
  await expect(
    page.getByRole("paragraph").filter({ hasText: "The view in this link cannot be read." }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Include deleted" })).toBeVisible();
});

test("a link that needs a sign-in first still brings its view", async ({ page, browser }) => {
  await openWithoutViews(page, "reseller", "/customers?includeDeleted=true");
  await saveAs(page, "After the door");
  await viewsOf(page).button.click();
  await viewsOf(page).do("Copy link to After the door");
  await page.keyboard.press("Escape");
  const link = (await pasted(page)).text;

  const device = await browser.newContext();
  const other = await device.newPage();
  await other.goto(link);
  await expect(other).toHaveURL(/\/login/);
  await device.addCookies(await page.context().cookies());
  await other.reload(); // as when another tab has signed in meanwhile
  await expect(
    other.getByRole("paragraph").filter({ hasText: "Shared view: After the door." }),
  ).toBeVisible();
  await device.close();
});

test("views go out as a file and come in from one, without a view being lost or doubled", async ({
  page,
}) => {
  await openWithoutViews(page, "reseller", "/customers?includeDeleted=true");
  await saveAs(page, "From here");
  const { button, panel, open, do: press } = viewsOf(page);
  await button.click();
  const [download] = await Promise.all([page.waitForEvent("download"), press("Export all")]);
  expect(download.suggestedFilename()).toBe("views.json");
  const file = await download.path();

  async function importFile(from: string | { name: string; mimeType: string; buffer: Buffer }) {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Import")]);
    await chooser.setFiles(from);
  }
  await importFile(file);
  await expect(panel.getByText("1 you have already.")).toBeVisible();
  await press("Delete From here");
  await expect(panel.getByText("From here is deleted")).toBeVisible();
  await importFile(file);
  await expect(panel.getByText("1 view added.")).toBeVisible();
  await expect(open("From here")).toBeVisible();

  const wrong = { name: "x.json", mimeType: "application/json" };
  await importFile({ ...wrong, buffer: Buffer.from("<h1>No</h1>") });
  await expect(panel.getByText(/^This file holds no views/)).toBeVisible();
  const views = [{ name: "Half a view", search: "all=perhaps", layout: defaultTableLayout }, 7];
  await importFile({
    ...wrong,
    buffer: Buffer.from(JSON.stringify({ format: "telecomx-desk-views", version: 1, views })),
  });
  await expect(
    panel.getByText("View 1 (Half a view) left out: the filters are not the desk's."),
  ).toBeVisible();
  await expect(panel.getByText(/^View 2 left out: it is no view.$/)).toBeVisible();
});

test("the palette knows the views, and a view that cannot be saved keeps its name in the field", async ({
  page,
  watched,
}) => {
  watched.allowConsole(/net::ERR_CONNECTION_RESET/);
  await openWithoutViews(page, "reseller", "/customers?includeDeleted=true");
  await saveAs(page, "Palette view");
  await page.goto("/customers");
  await expectSettled(page);
  await expect(viewsOf(page).button).toBeVisible();
  const palette = page.getByRole("combobox", { name: "Find a customer or a command" });
  await pressUntil(page, "Control+k", (within) => expect(palette).toBeFocused(within));
  await palette.fill("palette vi");
  await page.getByRole("option", { name: "Palette view" }).click();
  await expect(page).toHaveURL(/\?includeDeleted=true$/);
  await expect(viewsOf(page).button).toHaveText("Views: Palette view");

  await breakConnection(page, (url) => url.pathname.startsWith("/api/views/"));
  await page.getByRole("button", { name: "Remove Include deleted" }).click();
  const { button, panel, name, open } = viewsOf(page);
  await button.click();
  await name.fill("Not lost");
  await name.press("Enter");
  await expect(panel.getByText(/^Not saved\./)).toBeVisible();
  await expect(name).toHaveValue("Not lost");
  await heal(page);
  await name.press("Enter");
  await expect(open("Not lost")).toHaveAttribute("aria-current", "true");
});
