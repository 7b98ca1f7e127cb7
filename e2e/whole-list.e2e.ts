import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readCustomer } from "#contract/customer-record.ts";
import { apiPaths } from "#contract/paths.ts";
import { z } from "#contract/zod.ts";
import { findFindings } from "#insight/findings/find-findings.ts";
import { loadZipRegister } from "#insight/identifiers/zip-and-city.ts";
import { readCsv } from "#insight/testing/read-csv.ts";
import { listen } from "./support/announcements.ts";
import {
  askApi,
  customerList,
  expectSettled,
  inEnglish,
  watchCustomerRequests,
} from "./support/customer-list.ts";
import { doctor, failWith, heal, holdBack } from "./support/faults.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// What the API has no parameter for (docs/decisions/022): the desk loads all that match, sorts them and narrows them.

test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

const everything = "all=true";

/** A page of the whole list; no page of the list that is shown is that large here. */
const wholePage = (url: URL) =>
  url.pathname === apiPaths.customers && url.searchParams.get("limit") === "500";
const laterPage = (url: URL) => wholePage(url) && url.searchParams.has("offset");

// Anything may stand in a field: some of the book's rows hold what the documentation does not allow.
const customersSchema = z.object({
  customers: z.array(
    z.looseObject({
      _id: z.string(),
      state: z.optional(z.unknown()),
      bindingDate: z.optional(z.unknown()),
      features: z.optional(z.unknown()),
    }),
  ),
});

/** Every customer that the API has for the same user, in its own order, to hold the screen against. */
async function wholeBook(page: Page, query: string) {
  const { total } = await askApi(page, `${query}&limit=1`);
  const pages = Array.from({ length: Math.ceil(total / 500) }, async (_, index) => {
    const path = `${apiPaths.customers}?${query}&limit=500&offset=${index * 500}`;
    const answer = await page.request.get(path, { headers: { "X-TX": "1" } });
    return customersSchema.parse(await answer.json()).customers;
  });
  return (await Promise.all(pages)).flat();
}

async function openAsAdmin(page: Page, query = everything) {
  await signIn(page, "admin");
  await page.goto(`/customers?${query}`);
  await expectSettled(page);
}

const head = (page: Page, column: string) =>
  page.getByRole("columnheader", { name: column, exact: true }).getByRole("button");
const facet = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const rail = (page: Page) => page.getByRole("region", { name: "Narrow down" });
const loadAll = (page: Page) => page.getByRole("button", { name: /^Load all/ });

async function sortBy(page: Page, column: string, entry: "Sort ascending" | "Sort descending") {
  await head(page, column).click();
  await page.getByRole("menuitemradio", { name: entry }).click();
  const direction = entry === "Sort ascending" ? "ascending" : "descending";
  await expect(page.getByRole("columnheader", { name: column })).toHaveAttribute("aria-sort", direction);
  await expectSettled(page);
}

/** Ids of the rows, from top to bottom. */
const ids = (page: Page) =>
  customerList(page)
    .rows.getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split("/").at(-1)),
    );

test("a column's head sorts the whole list, and pages, neighbours, reload and Back keep to it", async ({
  page,
  checkA11y,
}) => {
  await openAsAdmin(page);
  const { rows, goTo, drawer, customer } = customerList(page);
  const before = await rows.allTextContents();
  const sent = watchCustomerRequests(page);
  await sortBy(page, "State", "Sort descending");
  await expect(head(page, "State")).toBeFocused();
  await checkA11y();
  expect(sent.some((request) => /[?&](sort|narrow)=/.test(request.url()))).toBe(false);

  const rank = ["ACTIVE", "BLOCKED", "DELETED"];
  const rankOf = (state: unknown) =>
    rank.includes(String(state)) ? rank.indexOf(String(state)) : rank.length;
  const book = await wholeBook(page, everything);
  const expected = book
    .filter(({ state }) => state)
    .sort((one, other) => rankOf(other.state) - rankOf(one.state))
    .map(({ _id }) => _id);
  // Undocumented states are sorted among themselves by their text: the documented ones are compared here.
  const undocumented = book.filter(({ state }) => state && !rank.includes(String(state))).length;
  await page.goto(`/customers?${everything}&sort=-state&limit=100`);
  await expectSettled(page);
  expect((await ids(page)).slice(undocumented)).toEqual(expected.slice(undocumented, 100));

  await goTo("Next page").click();
  await expectSettled(page);
  expect(await ids(page)).toEqual(expected.slice(100, 200));
  await customer(/./).last().click();
  await expect(drawer).toContainText(`200 of ${inEnglish(book.length)}`);
  await drawer.getByRole("button", { name: "Next customer" }).click();
  await expect(page).toHaveURL(new RegExp(`/customers/${expected[200]}\\?.*offset=200`));
  await page.reload();
  await expect(drawer).toContainText(`201 of ${inEnglish(book.length)}`);

  await page.goto(`/customers?${everything}`);
  await expectSettled(page);
  await sortBy(page, "State", "Sort descending");
  await page.goBack();
  await expect(page.getByRole("columnheader", { name: "State" })).not.toHaveAttribute("aria-sort");
  await expect.poll(() => rows.allTextContents()).toEqual(before);
});

test("a field of full mode sorts, with what is missing last whichever way round", async ({ page }) => {
  await openAsAdmin(page, `${everything}&full=true`);
  const book = await wholeBook(page, `${everything}&full=true`);
  const dated = book.filter(({ bindingDate }) => /^\d{4}-/.test(String(bindingDate)));
  const moments = dated.map(({ bindingDate }) => Date.parse(String(bindingDate)));
  const idOf = (moment: number) =>
    dated.filter((_, index) => moments[index] === moment).map(({ _id }) => _id);

  await page.goto(`/customers?${everything}&full=true&sort=bindingDate`);
  await expectSettled(page);
  expect(idOf(Math.min(...moments))).toContain((await ids(page))[0]);
  await expect(page.getByRole("cell", { name: /\d{4} ?\d+ days ago$/ }).first()).toBeVisible();
  await customerList(page).goTo("Last page").click();
  await expect(page).toHaveURL(/offset=/);
  await expectSettled(page);
  const missing = new Set(book.filter(({ bindingDate }) => !bindingDate).map(({ _id }) => _id));
  expect(missing.has((await ids(page)).at(-1) ?? "")).toBe(true);

  await page.goto(`/customers?${everything}&full=true&sort=-bindingDate`);
  await expectSettled(page);
  await expect.poll(async () => missing.has((await ids(page))[0] ?? "")).toBe(false);
  await customerList(page).goTo("Last page").click();
  await expect(page).toHaveURL(/offset=/);
  await expectSettled(page);
  expect(missing.has((await ids(page)).at(-1) ?? "")).toBe(true);
});

test("what is ticked narrows the list; counts, chips, selection and file go with it", async ({
  page,
  checkA11y,
}) => {
  await openAsAdmin(page);
  await loadAll(page).click();
  const book = await wholeBook(page, everything);
  const blocked = book.filter(({ state }) => state === "BLOCKED");
  const box = rail(page).getByRole("checkbox", { name: /^Blocked/ });
  await expect(box).toHaveAccessibleName(`Blocked ${inEnglish(blocked.length)}`);
  await box.check();
  await expect(page).toHaveURL(/narrow=state/);
  await expect(page.getByRole("heading", { name: `Customers ${inEnglish(blocked.length)}` })).toBeVisible();
  await expectSettled(page);
  // A facet counts what the others leave over: its own other values still say what they would find.
  const active = book.filter(({ state }) => state === "ACTIVE").length;
  await expect(rail(page).getByRole("checkbox", { name: /^Active/ })).toHaveAccessibleName(
    `Active ${inEnglish(active)}`,
  );
  await checkA11y();

  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("button", { name: new RegExp(`all ${blocked.length} matching`, "i") }).click();
  await expect(
    page.getByRole("region", { name: "Selection" }).getByText(`${blocked.length} selected`),
  ).toBeVisible();
  await page.getByRole("button", { name: "Clear", exact: true }).click();

  await page.getByRole("main").getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export customers" });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Export", exact: true }).click(),
  ]);
  const [, ...lines] = readCsv(await readFile(await file.path(), "utf8"));
  expect(lines.map(([, state]) => state)).toEqual(blocked.map(() => "Blocked"));
  await dialog.getByRole("button", { name: "Done" }).click();

  await customerList(page).chip("State").click();
  await expect(page.getByRole("heading", { name: `Customers ${inEnglish(book.length)}` })).toBeVisible();
  await expect(box).not.toBeChecked();
});

test("fields of full mode narrow as well, once full data is here; two ticks of one facet are either", async ({
  page,
}) => {
  await openAsAdmin(page);
  await loadAll(page).click();
  await expect(facet(page, "Features")).toHaveCount(0);
  await rail(page).getByRole("button", { name: "Load full data" }).click();
  await facet(page, "Features").getByRole("checkbox", { name: /^PBX/ }).check();
  await facet(page, "Features").getByRole("checkbox", { name: /^SIP/ }).check();
  await expect(page).toHaveURL(/PBX.*SIP/);
  const book = await wholeBook(page, `${everything}&full=true`);
  const either = book.filter(
    ({ features }) => Array.isArray(features) && (features.includes("PBX") || features.includes("SIP")),
  );
  await expect(page.getByRole("heading", { name: `Customers ${inEnglish(either.length)}` })).toBeVisible();
  await page.reload();
  await expect(facet(page, "Features").getByRole("checkbox", { name: /^PBX/ })).toBeChecked();
  await expect(page.getByRole("heading", { name: `Customers ${inEnglish(either.length)}` })).toBeVisible();
});

test("what is wrong narrows as a field does, and each customer that is left has it", async ({
  page,
  checkA11y,
}) => {
  await openAsAdmin(page, `${everything}&full=true&sort=name`);
  const findings = facet(page, "Findings");
  const box = findings.getByRole("checkbox", { name: /^Number rent overdue/ });
  const now = new Date();
  const zipRegister = await loadZipRegister();
  const book = (await wholeBook(page, `${everything}&full=true&iptvdevices=true`)).map((raw) =>
    readCustomer(raw),
  );
  const overdue = book.filter(
    (record) =>
      record && findFindings(record, { now, zipRegister }).some(({ id }) => id === "number-rent-overdue"),
  );
  await expect(box).toHaveAccessibleName(`Number rent overdue ${inEnglish(overdue.length)}`);
  await box.check();
  await expect(page.getByRole("heading", { name: `Customers ${inEnglish(overdue.length)}` })).toBeVisible();
  await expectSettled(page);
  await checkA11y();
  const { customer, drawer } = customerList(page);
  await customer(/./).first().click();
  await expect(drawer.getByText(/^Number rent is invoiced to/).first()).toBeVisible();
});

test("while it is loaded the rows stay, and it can be stopped", async ({ page, checkA11y }) => {
  const { hears, hearsAmongOthers } = await listen(page);
  await openAsAdmin(page);
  const { rows } = customerList(page);
  const before = await rows.allTextContents();
  await hearsAmongOthers(
    `1–25 of ${inEnglish((await askApi(page, `${everything}&limit=1`)).total)} customers`,
  );
  const held = await holdBack(page, laterPage);
  await loadAll(page).click();
  await hears("Loading the whole list");
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(customerList(page).columns.and(page.locator("[aria-sort]"))).toHaveCount(0);
  expect(await rows.allTextContents()).toEqual(before);
  await checkA11y();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page).not.toHaveURL(/sort=/);
  await expect(page.getByRole("heading", { name: "Customers" })).toBeFocused();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await held.release();
  await expectSettled(page);
  expect(await rows.allTextContents()).toEqual(before);
});

test("a list that is only narrowed can be stopped too, and leads back to the pages of the API", async ({
  page,
}) => {
  await openAsAdmin(page);
  const held = await holdBack(page, laterPage);
  await page.goto(`/customers?${everything}&narrow=state:BLOCKED`);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page).not.toHaveURL(/narrow|sort/);
  await held.release();
  await expectSettled(page);
});

test("what needs the devices is in the file as it is on the screen", async ({ page }) => {
  await openAsAdmin(page, `${everything}&narrow=findings:iptv-boxes-offline`);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  const count = Number(title?.replace(/\D/g, ""));
  expect(count).toBeGreaterThan(0);
  await page.getByRole("main").getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Export customers" });
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Export", exact: true }).click(),
  ]);
  expect(readCsv(await readFile(await file.path(), "utf8"))).toHaveLength(count + 1);
});

test("without its last tick the list is whole still, and the box keeps the focus", async ({ page }) => {
  await openAsAdmin(page, `${everything}&narrow=state:BLOCKED`);
  const box = rail(page).getByRole("checkbox", { name: /^Blocked/ });
  await box.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/sort=name/);
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
});

test("without a network what is here is sorted and narrowed, and nothing is lost to what is not", async ({
  page,
  context,
  watched,
}) => {
  watched.allowConsole(/ERR_INTERNET_DISCONNECTED/);
  await openAsAdmin(page);
  const { rows } = customerList(page);
  await expect(loadAll(page)).toBeVisible();
  await context.setOffline(true);
  await loadAll(page).click();
  await expect(page.getByText("You are offline.").first()).toBeVisible();
  await expect(rows).toHaveCount(25);
  await context.setOffline(false);
  await expect(page.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");

  await expect(rail(page).getByRole("checkbox", { name: /^Blocked/ })).toBeVisible();
  await context.setOffline(true);
  await rail(page)
    .getByRole("checkbox", { name: /^Blocked/ })
    .check();
  await expect(rows.first().getByRole("link")).toBeVisible();
  await expect(page.getByRole("cell", { name: "Active", exact: true })).toHaveCount(0);
  await sortBy(page, "State", "Sort ascending");
  await context.setOffline(false);
});

test("a refresh can be stopped, and one that fails leaves the list as it is", async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 403/);
  await openAsAdmin(page, `${everything}&sort=-name&offset=50`);
  const { rows } = customerList(page);
  const before = await rows.allTextContents();
  const held = await holdBack(page, laterPage);
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await held.release();
  await expect(page).toHaveURL(/sort=-name&offset=50/);
  expect(await rows.allTextContents()).toEqual(before);

  await failWith(page, wholePage, 403, "access_denied");
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await rail(page)
    .getByRole("checkbox", { name: /^Blocked/ })
    .check();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("cell", { name: "Active", exact: true })).toHaveCount(0);
});

test("a page that fails leaves the rows, and Retry goes on from what has come", async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 403/);
  await openAsAdmin(page);
  const sent = watchCustomerRequests(page);
  await failWith(page, (url) => url.searchParams.get("offset") === "1500", 403, "access_denied");
  await loadAll(page).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectSettled(page);
  await heal(page);
  const isFirst = (request: { url: () => string }) =>
    wholePage(new URL(request.url())) && !laterPage(new URL(request.url()));
  const asked = sent.filter(isFirst).length;
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(page.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(sent.filter(isFirst)).toHaveLength(asked);
});

test("a list that is too long for it is shown as the API has it, and says why", async ({
  page,
  checkA11y,
}) => {
  await openAsAdmin(page);
  await doctor<{ total: number }>(page, wholePage, (answer) => {
    answer.total = 36_000;
  });
  await page.goto(`/customers?${everything}&sort=-name&narrow=state:BLOCKED`);
  await expect(
    page.getByText("More than 10,000 customers are too many to sort or narrow down.", { exact: true }),
  ).toBeVisible();
  await expect(page).not.toHaveURL(/sort|narrow/);
  await expectSettled(page);
  await checkA11y();
});

test("values that nobody has, or that nobody knows, find nobody and can be taken away", async ({
  page,
  checkA11y,
}) => {
  await signIn(page, "admin");
  await page.goto(`/customers?${everything}&narrow=state:BLOCKED,paymentTerms:NOPE%252C`);
  await expect(page.getByRole("heading", { name: "No customers match" })).toBeVisible();
  await expect(facet(page, "Payment terms").getByRole("checkbox", { name: "NOPE, 0" })).toBeChecked();
  await checkA11y();
  await customerList(page).chip("Payment terms").first().click();
  await expectSettled(page);
  await expect(page).toHaveURL(/narrow=state%3ABLOCKED(&|$)/);
});

test("an order or a facet that does not exist is left out, and told", async ({ page }) => {
  await openAsAdmin(page, `${everything}&sort=-shoeSize&narrow=hat:BLACK`);
  await expect(page.getByRole("main").getByText("Not understood: sort, narrow.")).toBeVisible();
});

test("where the rail has no room the panel of the filters narrows", async ({ page, checkA11y }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openAsAdmin(page);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const panel = page.getByRole("dialog", { name: "Filters" });
  await panel.getByRole("button", { name: "Narrow by state, findings and more" }).click();
  await panel.getByRole("checkbox", { name: /^Blocked/ }).check();
  await expect(page).toHaveURL(/narrow=state/);
  await expect(rail(page)).toBeHidden();
  await checkA11y();
});

test("on a phone, where no column has a head, the panel of the filters sorts", async ({
  page,
  checkA11y,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, "reseller");
  await page.goto("/customers?includeSubresellers=true");
  const names = page.getByRole("list", { name: "Customers" }).getByRole("link");
  await expect(names.first()).toBeVisible();
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("Name");
  await page.getByRole("combobox", { name: "Order" }).selectOption("descending");
  await expect(page).toHaveURL(/sort=-name/);
  await checkA11y();
  await page.keyboard.press("Escape");
  const { total } = await askApi(page, "includeSubresellers=true&limit=1");
  const { customers } = await askApi(page, `includeSubresellers=true&limit=25&offset=${total - 25}`);
  const last = customers.filter(({ name }) => name).at(-1)?.name ?? "";
  await expect(names.first()).toContainText(last);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("combobox", { name: "Sort by" }).selectOption("As the platform has it");
  await expect(page).not.toHaveURL(/sort=/);
});

test("in Danish, in the dark, and on a phone", async ({ page, checkA11y }) => {
  await signIn(page, "reseller");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/customers?includeSubresellers=true&full=true&sort=-bindingDate");
  await page.getByRole("combobox", { name: "Language" }).selectOption("Dansk");
  await expect(page.getByRole("columnheader", { name: "Bindingsdato" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(page.getByRole("region", { name: "Afgræns" }).getByRole("checkbox").first()).toBeVisible();
  await checkA11y();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/customers?includeSubresellers=true&sort=name&narrow=state:ACTIVE");
  await expect(page.getByRole("button", { name: "Tilbage til sider" })).toBeVisible();
  await checkA11y();
});

test("a column is sorted by the keyboard alone, from the head and from the palette", async ({ page }) => {
  await openAsAdmin(page);
  await head(page, "Reseller").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitemradio", { name: "Sort ascending" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader", { name: "Reseller" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("combobox", { name: "Find a customer or a command" })).toBeFocused();
  await page.keyboard.type("sort by: reseller");
  await expect(
    page.getByRole("option", { name: "Sort by: Reseller, descending", exact: true }),
  ).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader", { name: "Reseller" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.getByRole("button", { name: "Back to pages" }).click();
  await expect(page.getByRole("columnheader", { name: "Reseller" })).not.toHaveAttribute("aria-sort");
  await expect(page.getByRole("heading", { name: "Customers" })).toBeFocused();
});
