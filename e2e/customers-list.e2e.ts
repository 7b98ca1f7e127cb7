import {
  askApi,
  customerList,
  expectSettled,
  inEnglish,
  parameterOf,
  watchCustomerRequests,
} from "./support/customer-list.ts";
import { holdBack, meter, requests } from "./support/faults.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// Chromium prints a 401 as an error; the login page asks for a session that is not there.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

test("a reseller finds a customer by typing a part of its name, and reads it beside the list", async ({
  page,
}) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  const { search, rows, range, customer, drawer } = customerList(page);
  await search.fill("rabatbutik");
  await expect(rows).toHaveCount(1);
  await expect(range("1–1 of 1")).toBeVisible();
  await expect(page).toHaveURL("/customers?filter=rabatbutik");
  await customer(/Rabatbutikken/).click();
  await expect(drawer).toHaveAccessibleName(/Rabatbutikken/);
  await expect(drawer.getByRole("heading", { name: "Addresses" })).toBeVisible();
});

test("fast typing sends one request, for the last text", async ({ page }) => {
  await meter(page);
  await signIn(page, "reseller");
  await page.clock.install();
  await page.goto("/customers");
  await expectSettled(page);
  // The page's time stands still from here, however slow the machine types.
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const sent = watchCustomerRequests(page);
  // The next page may be asked for ahead meanwhile.
  const searches = () =>
    sent.map((request) => parameterOf(request, "filter")).filter((text) => text !== null);
  const { search, rows } = customerList(page);
  await search.pressSequentially("rabatbutik");
  await page.clock.runFor(250);
  await search.press("k");
  await page.clock.runFor(250);
  expect(searches()).toEqual([]);
  await page.clock.runFor(50);
  await page.clock.resume();
  await expect(rows).toHaveCount(1);
  expect(searches()).toEqual(["rabatbutikk"]);
});

test("a request for a text that was typed on is aborted", async ({ page }) => {
  await meter(page);
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const held = await holdBack(page, requests.list);
  const aborted = page.waitForEvent("requestfailed", (request) => requests.list(new URL(request.url())));
  const { search, rows } = customerList(page);
  await search.fill("rabat");
  await expect.poll(held.count).toBe(1);
  await search.fill("rabatbutik");
  const request = await aborted;
  expect(parameterOf(request, "filter")).toBe("rabat");
  expect(request.failure()?.errorText).toBe("net::ERR_ABORTED");
  await held.release();
  await expect(rows).toHaveCount(1);
});

test("a page that is on its way ahead is taken over by who goes there, not asked for twice", async ({
  page,
}) => {
  await signIn(page, "reseller");
  const isSecond = (url: URL) => requests.list(url) && url.searchParams.get("offset") === "25";
  const held = await holdBack(page, isSecond);
  const sent = watchCustomerRequests(page);
  await page.goto("/customers");
  await expectSettled(page);
  await expect.poll(held.count).toBe(1);
  const { goTo, range } = customerList(page);
  await goTo("Next page").click();
  await expect(page).toHaveURL("/customers?offset=25");
  await held.release();
  await expect(range(/^26–50 of /)).toBeVisible();
  expect(sent.filter((request) => isSecond(new URL(request.url())))).toHaveLength(1);
});

test("the pages lead through the whole list, each row once", async ({ page }) => {
  await signIn(page, "reseller");
  const { total, customers } = await askApi(page, "limit=500");
  await page.goto("/customers");
  const { rows, range, goTo } = customerList(page);
  const last = Math.ceil(total / 25);
  const shows = async (number: number) => {
    const from = (number - 1) * 25;
    const to = Math.min(from + 25, total);
    await expect(range(`${from + 1}–${to} of ${inEnglish(total)}`)).toBeVisible();
    await expect(goTo(`Page ${number}`)).toHaveAttribute("aria-current", "page");
    await expect(rows).toHaveCount(to - from);
    await expect(rows.first().getByRole("link")).toHaveAttribute("data-customer", customers[from]?._id ?? "");
  };

  await shows(1);
  await expect(goTo("First page")).toBeDisabled();
  await expect(goTo("Previous page")).toBeDisabled();
  await goTo("Next page").click();
  await shows(2);
  await goTo("Page 3").click();
  await shows(3);
  await goTo("Last page").click();
  await shows(last);
  await expect(goTo("Next page")).toBeDisabled();
  await expect(goTo("Last page")).toBeDisabled();
  await goTo("Previous page").click();
  await shows(last - 1);
  await goTo("First page").click();
  await shows(1);
});

test("25 to 500 rows a page, and the first row on the screen stays on the page", async ({ page }) => {
  await signIn(page, "admin");
  const { total } = await askApi(page, "all=true&limit=1");
  await page.goto("/customers?all=true&offset=150");
  const { rows, range, rowsPerPage } = customerList(page);
  await expectSettled(page);
  const first = rows.first().getByRole("link");
  const id = await first.getAttribute("data-customer");
  await expect(rowsPerPage.getByRole("option")).toHaveText(["25", "50", "100", "250", "500"]);
  for (const [limit, from] of [
    [50, 151],
    [100, 101],
    [250, 1],
    [500, 1],
  ] as const) {
    await rowsPerPage.selectOption(String(limit));
    await expect(range(`${from}–${from + limit - 1} of ${inEnglish(total)}`)).toBeVisible();
    await expect(rows).toHaveCount(limit);
    await expect(rows.locator(`[data-customer="${id}"]`)).toHaveCount(1);
  }
  await rowsPerPage.selectOption("25");
  await expect(page).toHaveURL("/customers?offset=150&all=true");
  await expect(rows).toHaveCount(25);
  await expect(first).toHaveAttribute("data-customer", String(id));
});

test("Refresh asks again and says how old the rows are", async ({ page }) => {
  await meter(page);
  await signIn(page, "reseller");
  await page.clock.install();
  await page.goto("/customers?filter=tele");
  await expectSettled(page);
  // Again where a part of the page came in between: what comes on idle finds the list stale, too, after such a leap.
  await expect(async () => {
    await page.clock.fastForward("03:20");
    await expect(page.getByText(/Updated 3 min\.? ago/)).toBeVisible({ timeout: 2000 });
  }).toPass();
  const answer = page.waitForResponse((response) => requests.list(new URL(response.url())));
  await page.getByRole("button", { name: "Refresh" }).click();
  expect((await answer).ok()).toBe(true);
  await expect(page.getByText("Updated just now")).toBeVisible();
});

test("Full asks for complete customers, offers their columns and opens the first with no request more", async ({
  page,
}) => {
  await meter(page);
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const { full, columns, rows, drawer } = customerList(page);
  const condensed = ["Name", "State", "Address", "Phone", "E-mail", "Reseller"];
  await expect(columns).toHaveText(condensed);
  const first = (await rows.first().getByRole("link").textContent()) ?? "";

  const sent = watchCustomerRequests(page);
  await full.click();
  await expect(columns).toHaveText([
    ...condensed,
    ...["CVR number", "Payment terms", "Invoice method", "Features", "Login security", "Binding date", "SLA"],
  ]);
  await expect(drawer).toHaveAccessibleName(first);
  await expect(drawer.getByRole("heading", { name: "Finance" })).toBeVisible();
  await drawer.getByRole("button", { name: "Next customer" }).click();
  await expect(drawer).not.toHaveAccessibleName(first);
  const lists = sent.map((request) => new URL(request.url())).filter(requests.list);
  expect(lists.map(({ search }) => search)).toEqual(["?limit=25&full=true&iptvdevices=true"]);
  // The resellers that it belongs to may be asked for by id; the customers themselves came with the page.
  const onThePage = await rows
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.dataset.customer));
  for (const request of sent) expect(onThePage).not.toContain(parameterOf(request, "customerIds"));

  await full.click();
  await expect(drawer).toHaveCount(0);
  await expect(columns).toHaveText(condensed);
  await expect(page).toHaveURL("/customers");
});

test("a click anywhere in a row opens its customer, but for its box, and opens it once", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const { rows, table, drawer } = customerList(page);
  const cellOf = (row: number, cell: number) => table.getByRole("row").nth(row).getByRole("cell").nth(cell);
  const nameOf = (row: number) =>
    table
      .getByRole("rowheader")
      .nth(row - 1)
      .getByRole("link");

  await cellOf(3, 0).getByRole("checkbox").check();
  await cellOf(2, 2).click({ modifiers: ["ControlOrMeta"] });
  await expect(drawer).toHaveCount(0);

  await cellOf(2, 2).click();
  await expect(drawer).toHaveAccessibleName((await nameOf(2).textContent()) ?? "");
  await expect(drawer.getByRole("heading", { level: 2 }).first()).toBeFocused();
  await cellOf(2, 1).click();
  await cellOf(4, 1).click();
  await expect(drawer).toHaveAccessibleName((await nameOf(4).textContent()) ?? "");

  await page.goBack();
  await expect(drawer).toHaveAccessibleName((await nameOf(2).textContent()) ?? "");
  await page.goBack();
  await expect(drawer).toHaveCount(0);
  await expect(rows.first()).toBeVisible();
});

test("an ADMIN finds a parent reseller by a part of its name and lists its customers", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/customers?all=true");
  await expectSettled(page);
  const { range, rows, table } = customerList(page);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const combobox = page.getByRole("combobox", { name: "Parent reseller" });
  await combobox.fill("fjordnet");
  await page.getByRole("option", { name: "Fjordnet Vest" }).click();
  await expect(page).toHaveURL(/parentReseller=[0-9a-f]{24}/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Parent reseller: Fjordnet Vest" })).toBeVisible();

  const { total } = await askApi(page, new URL(page.url()).searchParams.toString());
  await expect(range(`1–${Math.min(25, total)} of ${inEnglish(total)}`)).toBeVisible();
  const resellerCells = table.getByRole("cell", { name: "Fjordnet Vest", exact: true });
  await expect(resellerCells).toHaveCount(await rows.count());
});

test("values that the documentation does not know are shown as they came, and marked", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers?filter=unknown+state+feature&full=true");
  const { rows, table } = customerList(page);
  await expect(rows).toHaveCount(1);
  for (const code of ["SUSPENDED_BY_ROBOT", "PIGEON", "WHENEVER", "PASSKEY"]) {
    const mark = table.getByTitle(`${code}, a code that the documentation does not list`);
    await expect(mark).toHaveText(code);
  }
  const features = table.getByTitle(/HOLOGRAM, a code that the documentation does not list/);
  await expect(features).toHaveText("Customer, HOLOGRAM, External licences");
  await expect(table.getByTitle(/2 h, .*the documentation does not list/)).toHaveText("Remote 2 h");
});

test("values of another type than documented are shown as they came, in the list and in the drawer", async ({
  page,
}) => {
  await signIn(page, "reseller");
  await page.goto("/customers?filter=wrong+types&full=true");
  const { rows, table, drawer } = customerList(page);
  await expect(rows).toHaveCount(1);
  for (const value of ["74621840", "35240136"])
    await expect(table.getByRole("cell", { name: value })).toHaveText(value);
  await rows.getByRole("link").click();
  const phone = drawer.getByRole("definition").filter({ hasText: "74621840" }).first();
  await expect(phone).toContainText("Unexpected type");
});

test("resellers are named, not numbered", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers?includeSubresellers=true&limit=100");
  await expectSettled(page);
  const { table } = customerList(page);
  await expect(table.getByRole("cell", { name: "Nordlys Telecom", exact: true }).first()).toBeVisible();
  await expect(table.getByRole("cell", { name: "Fjordnet Vest", exact: true }).first()).toBeVisible();
  await expect(table.getByRole("cell", { name: /^[0-9a-f]{24}$/ })).toHaveCount(0);
});

test("the columns menu hides a column, and a reload remembers it", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const { columns } = customerList(page);
  const open = () => page.getByRole("button", { name: "Columns" }).click();
  await open();
  await page.getByRole("menuitemcheckbox", { name: "E-mail" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Phone" }).click();
  await page.keyboard.press("Escape");
  await expect(columns).toHaveText(["Name", "State", "Address", "Reseller"]);
  await page.reload();
  await expect(columns).toHaveText(["Name", "State", "Address", "Reseller"]);
  await open();
  await page.getByRole("menuitem", { name: "Show all columns" }).click();
  await expect(columns).toHaveText(["Name", "State", "Address", "Phone", "E-mail", "Reseller"]);
});
