import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { secretPaths } from "#contract/secrets.ts";
import { readCsv, stored } from "#insight/testing/read-csv.ts";
import { listen } from "./support/announcements.ts";
import { askApi, customerList, expectSettled, inEnglish } from "./support/customer-list.ts";
import { doctor, failWith, heal, holdBack } from "./support/faults.ts";
import { pressUntil } from "./support/keys.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

const everything = "/customers?includeSubresellers=true";

test.beforeEach(async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 401/);
  await signIn(page, "reseller");
  await page.goto(everything);
  await expectSettled(page);
});

/** A page of an export; no page of the list is that large here. */
const exportPage = (url: URL) => url.searchParams.get("limit") === "500";
const laterPage = (url: URL) => exportPage(url) && url.searchParams.has("offset");

/** The whole book, which is more than one page of an export. */
async function openBook(page: Page) {
  await page.context().clearCookies();
  await signIn(page, "admin");
  await page.goto("/customers?all=true");
  await expectSettled(page);
}

function exporting(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Export customers" });
  const button = (name: string) => dialog.getByRole("button", { name, exact: true });
  return {
    dialog,
    button,
    choice: (name: string | RegExp) => dialog.getByRole("radio", { name }),
    open: () => page.getByRole("main").getByRole("button", { name: "Export", exact: true }).click(),
    /** Presses the button and waits for the file. */
    download: async (name = "Export") => {
      const [download] = await Promise.all([page.waitForEvent("download"), button(name).click()]);
      return download;
    },
  };
}

const textOf = async (download: Download) => readFile(await download.path(), "utf8");
const today = () => new Date().toLocaleDateString("en-CA", { timeZone: "Europe/Copenhagen" });
/** A file's name, whose last part is the minute it was made in. */
const named = (start: string, ending: string) => new RegExp(`^${start}-${today()}-\\d{4}\\.${ending}$`);

test("the name that is shown is the file's, however long it takes", async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 500/);
  const { dialog, open, button } = exporting(page);
  const now = Date.now();
  await page.clock.setFixedTime(now);
  await failWith(page, exportPage, 500);
  await open();
  await button("Export").click();
  await expect(button("Retry")).toBeVisible();
  const shown = dialog.getByText(/^customers-/);
  const name = (await shown.textContent()) ?? "";

  await heal(page);
  await page.clock.setFixedTime(now + 5 * 60_000);
  const held = await holdBack(page, exportPage);
  await button("Retry").click();
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await expect(shown).toHaveText(name);
  const [file] = await Promise.all([page.waitForEvent("download"), held.release()]);
  expect(file.suggestedFilename()).toBe(name);
  await expect(shown).toHaveText(name);
});

test("all that match go into a CSV as the list shows them", async ({ page, checkA11y }) => {
  const { dialog, open, choice, download, button } = exporting(page);
  const { total } = await askApi(page, "includeSubresellers=true&limit=1");
  await open();
  await expect(choice(/^All matching the filters/)).toBeFocused();
  await expect(choice("Selected")).toHaveCount(0);
  await checkA11y();
  const file = await download();
  expect(file.suggestedFilename()).toMatch(named("customers-filtered", "csv"));
  await expect(dialog.getByText(`${inEnglish(total)} customers are saved.`).first()).toBeVisible();
  await checkA11y();

  const csv = await textOf(file);
  expect(csv.startsWith('\ufeff"Name";"State";')).toBe(true);
  const [head, ...rows] = readCsv(csv);
  expect(head).toEqual(["Name", "State", "Address", "Phone", "E-mail", "Reseller"]);
  const names: (string | undefined)[] = [];
  for (let offset = 0; offset < total; offset += 500) {
    const { customers } = await askApi(page, `includeSubresellers=true&limit=500&offset=${offset}`);
    names.push(...customers.map(({ name }) => name ?? ""));
  }
  expect(rows.map(([name = ""]) => stored(name))).toEqual(names);
  // The book has customers that are named as formulas.
  expect(names.filter((name) => name?.startsWith("="))).not.toEqual([]);
  expect(rows.flat().filter((cell) => /^[\s=+\-@\t\r\0]*[=+\-@]/.test(cell))).toEqual([]);

  await button("Done").click();
  await expect(dialog).toHaveCount(0);
});

test("all fields have the API's paths, and neither file has a secret", async ({ page }) => {
  const { open, choice, download, button } = exporting(page);
  await open();
  await choice(/^All fields/).check();
  const [head = [], ...rows] = readCsv(await textOf(await download()));
  expect(head).toEqual(expect.arrayContaining(["_id", "finance.vatNumber", "addresses", "simTag"]));
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)] ?? "");
  for (const name of ["address", "zip", "city"])
    expect(column(name).filter(Boolean).length).toBeGreaterThan(0);
  expect(column("features").filter((cell) => cell.includes('["'))).toEqual([]);
  expect(head.filter((path) => secretPaths.some((secret) => secret === stored(path)))).toEqual([]);
  await button("Done").click();

  await open();
  await choice("JSON").check();
  await expect(choice(/^As shown/)).toBeDisabled();
  const file = await download();
  expect(file.suggestedFilename()).toMatch(named("customers-filtered", "json"));
  const records: unknown[] = JSON.parse(await textOf(file));
  expect(records).toHaveLength(rows.length);
  const query = "includeSubresellers=true&full=true&iptvdevices=true&limit=3";
  const answer = await page.request.get(`/api/customer?${query}`, { headers: { "X-TX": "1" } });
  expect(records.slice(0, 3)).toEqual((await answer.json()).customers);
});

test("the selected ones are the default, from the bar as well, in the order of selecting", async ({
  page,
}) => {
  const { choice, download } = exporting(page);
  const boxes = page.getByRole("checkbox", { name: /^Select (?!all)/ });
  const { customers } = await askApi(page, "includeSubresellers=true&limit=5");
  await boxes.nth(4).check();
  await boxes.nth(1).check();
  await page
    .getByRole("region", { name: "Selection" })
    .getByRole("button", { name: "Export", exact: true })
    .click();
  await expect(choice(/^Selected/)).toBeChecked();
  const file = await download();
  expect(file.suggestedFilename()).toMatch(named("customers-selected", "csv"));
  const [, ...rows] = readCsv(await textOf(file));
  expect(rows.map(([name = ""]) => stored(name))).toEqual([customers[4]?.name, customers[1]?.name]);
});

test("the file's name says what was searched for", async ({ page }) => {
  const { dialog, open, download } = exporting(page);
  await page.goto("/customers?filter=apotek");
  await expectSettled(page);
  await open();
  const file = await download();
  expect(file.suggestedFilename()).toMatch(named("customers-apotek", "csv"));
  await expect(dialog.getByText(file.suggestedFilename())).toBeVisible();
});

test("e opens it, Enter begins it, and Esc calls it off", async ({ page }) => {
  const { dialog, button } = exporting(page);
  await pressUntil(page, "e", (within) => expect(dialog).toBeVisible(within));
  const held = await holdBack(page, exportPage);
  await page.keyboard.press("Enter");
  await expect(button("Cancel export")).toBeFocused();
  await expect(dialog.getByText("Asking for the first customers…")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Cancelled. No file was saved.").first()).toBeVisible();
  await expect(button("Export")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(button("Cancel export")).toBeVisible();
  const gone = page.waitForEvent("requestfailed", (request) => exportPage(new URL(request.url())));
  await page.keyboard.press("Escape");
  await gone;
  await expect(dialog).toHaveCount(0);
  await held.release();
});

test("how far it has come is heard at every quarter, and so is its end", async ({ page }) => {
  await openBook(page);
  const { open, button } = exporting(page);
  const { hears } = await listen(page);
  await page.reload();
  await expectSettled(page);
  await hears(/^1–25 of [\d,]+ customers$/);
  await holdBack(page, laterPage);
  await open();
  await button("Export").click();
  await hears("25%");
  await button("Cancel export").click();
  await hears("Cancelled. No file was saved.");
});

test("a failure half way says what is wrong, and Retry goes on from there", async ({
  page,
  watched,
  checkA11y,
}) => {
  watched.allowConsole(/the server responded with a status of 500/);
  await openBook(page);
  const { dialog, open, download, button } = exporting(page);
  const { total } = await askApi(page, "all=true&limit=1");
  await failWith(page, laterPage, 500);
  await open();
  await button("Export").click();
  const problem = dialog.getByRole("alert");
  await expect(problem).toContainText(`The export stopped at 500 of ${inEnglish(total)} customers.`);
  await expect(problem).toContainText("The server answered 500.");
  await checkA11y();
  await heal(page);
  const offsets: (string | null)[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (exportPage(url)) offsets.push(url.searchParams.get("offset"));
  });
  const rows = readCsv(await textOf(await download("Retry")));
  expect(rows).toHaveLength(total + 1);
  expect(offsets).not.toContain(null);
});

test("a list that changes meanwhile is said, and nobody is in the file twice", async ({ page }) => {
  await openBook(page);
  const { dialog, open, choice, download } = exporting(page);
  const { customers: first } = await askApi(page, "all=true&limit=1&full=true");
  await doctor<{ total: number; customers: unknown[] }>(page, laterPage, (body) => {
    body.total += 1;
    body.customers.unshift(first[0]);
  });
  await open();
  await choice(/^All fields/).check();
  const [head = [], ...rows] = readCsv(await textOf(await download()));
  await expect(dialog.getByText(/^The list changed while it was loading/).first()).toBeVisible();
  const ids = rows.map((row) => row[head.indexOf("_id")]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("more than a file takes is said before, with the way to a shorter list", async ({ page }) => {
  const { dialog, open, button } = exporting(page);
  await doctor<{ total: number }>(
    page,
    (url) => url.pathname === "/api/customer",
    (body) => {
      body.total = 10_001;
    },
  );
  await page.reload();
  await expectSettled(page);
  await open();
  await expect(
    dialog.getByText("A file takes 10,000 customers, and this list has 10,001.").first(),
  ).toBeVisible();
  await expect(button("Export")).toBeDisabled();
  await button("Narrow the list").click();
  await expect(customerList(page).search).toBeFocused();
  await heal(page);
});

for (const theme of ["light", "dark"] as const) {
  test(`it can be read while it runs, in Danish as well (${theme})`, async ({ page, checkA11y }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openBook(page);
    await page.getByRole("combobox", { name: "Language" }).selectOption("Dansk");
    await page.getByRole("main").getByRole("button", { name: "Eksportér", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Eksportér kunder" });
    const held = await holdBack(page, laterPage);
    await dialog.getByRole("button", { name: "Eksportér", exact: true }).click();
    await expect(dialog.getByRole("progressbar")).toHaveAttribute("aria-valuenow", /^[1-9]/);
    await checkA11y();
    const download = page.waitForEvent("download");
    await held.release();
    const [head] = readCsv(await textOf(await download));
    expect(head?.[0]).toBe("Navn");
  });
}
