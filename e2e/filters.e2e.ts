import type { Page } from "@playwright/test";
import { adminParameters, type CustomerParameter, customerParameters } from "#contract/customer-query.ts";
import {
  askApi,
  customerList,
  expectSettled,
  inEnglish,
  parameterOf,
  watchCustomerRequests,
} from "./support/customer-list.ts";
import { meter } from "./support/faults.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// Chromium prints a 401 as an error; the login page asks for a session that is not there.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

const flags = {
  all: "All resellers",
  includeSubresellers: "Include subresellers",
  includeDeleted: "Include deleted",
  resellers: "Resellers only",
  flexcare: "FlexCare",
  iptvproviders: "IPTV providers",
  iptvprivate: "IPTV private",
  iptvdevices: "IPTV devices",
} as const satisfies Partial<Record<CustomerParameter, string>>;

const filterButton = (page: Page) => page.getByRole("button", { name: "Filter", exact: true });

async function openPanel(page: Page) {
  await filterButton(page).click();
  return page.getByRole("dialog", { name: "Filters" });
}

test("an ADMIN reaches each of the 14 parameters, and each goes to the server under its own name", async ({
  page,
}) => {
  await meter(page);
  await signIn(page, "admin");
  await page.goto("/customers");
  await expectSettled(page);
  const { search, goTo, full, rowsPerPage, drawer } = customerList(page);
  const sent = watchCustomerRequests(page);
  const reached = async (parameter: CustomerParameter, value: string | RegExp) => {
    await expect.poll(() => parameterOf(sent.at(-1), parameter)).toMatch(value);
    await expectSettled(page);
    return parameter;
  };

  const panel = await openPanel(page);
  const parameters: CustomerParameter[] = [];
  for (const parameter of ["all", "includeSubresellers", "includeDeleted", "iptvdevices"] as const) {
    await panel.getByRole("checkbox", { name: flags[parameter] }).check();
    parameters.push(await reached(parameter, "true"));
  }
  await page.keyboard.press("Escape");
  await goTo("Next page").click();
  parameters.push(await reached("offset", "25"));
  await rowsPerPage.selectOption("50");
  parameters.push(await reached("limit", "50"));
  await full.click();
  parameters.push(await reached("full", "true"));
  await drawer.getByRole("button", { name: "Close" }).click();
  await search.fill("net");
  parameters.push(await reached("filter", "net"));
  await search.fill("");
  await expect(page).not.toHaveURL(/filter=/);

  for (const parameter of ["resellers", "iptvproviders", "iptvprivate", "flexcare"] as const) {
    await openPanel(page);
    const box = panel.getByRole("checkbox", { name: flags[parameter] });
    await box.check();
    await expect.poll(() => parameterOf(sent.at(-1), parameter)).toBe("true");
    parameters.push(parameter);
    await box.uncheck();
    await page.keyboard.press("Escape");
  }
  await openPanel(page);
  await panel.getByRole("combobox", { name: "Parent reseller" }).fill("midt it");
  await page.getByRole("option", { name: "Midt IT & Tele" }).click();
  parameters.push(await reached("parentReseller", /^[0-9a-f]{24}$/));
  const { customers } = await askApi(page, "all=true&limit=2");
  const ids = customers.map(({ _id }) => _id);
  await panel.getByRole("textbox", { name: "Customer IDs" }).fill(ids.join(" "));
  await panel.getByRole("button", { name: "Show these customers" }).click();
  await expect.poll(() => parameterOf(sent.at(-1), "customerIds")).toBe(ids.join(","));
  parameters.push("customerIds");

  expect(parameters.toSorted()).toEqual(customerParameters.toSorted());
});

test("each filter is a chip, lists what the server has for it, and its cross takes it away", async ({
  page,
}) => {
  await signIn(page, "reseller");
  const { range, chip, goTo } = customerList(page);
  await page.goto("/customers");
  const firstPage = async (query: string) => {
    const { total } = await askApi(page, `limit=25&${query}`);
    await expect(range(`1–${Math.min(25, total)} of ${inEnglish(total)}`)).toBeVisible();
  };
  for (const parameter of ["includeSubresellers", "includeDeleted", "resellers", "flexcare"] as const) {
    await goTo("Next page").click();
    await expect(page).toHaveURL("/customers?offset=25");
    const panel = await openPanel(page);
    await panel.getByRole("checkbox", { name: flags[parameter] }).check();
    await expect(page).toHaveURL(`/customers?${parameter}=true`);
    await firstPage(`${parameter}=true`);
    await page.keyboard.press("Escape");
    await chip(flags[parameter]).click();
    await expect(chip(flags[parameter])).toHaveCount(0);
    await expect(page).toHaveURL("/customers");
    await firstPage("");
  }
});

test("IPTV devices adds the columns that the answer has then", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers?iptvdevices=true");
  const { columns, chip } = customerList(page);
  await expect(columns.filter({ hasText: /IPTV/ })).toHaveText(["IPTV boxes", "IPTV apps"]);
  await chip(flags.iptvdevices).click();
  await expect(columns.filter({ hasText: /IPTV/ })).toHaveCount(0);
});

test("Clear all takes every filter away and leaves search, page size and Full", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers?limit=50&filter=a&full=true&flexcare=true&includeDeleted=true");
  await expectSettled(page);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/customers?limit=50&filter=a&full=true");
  await expectSettled(page);
});

test("Clear all leaves an ADMIN where an ADMIN starts", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/customers?filter=a&all=true&includeDeleted=true");
  await expectSettled(page);
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/customers?filter=a&all=true");
});

test("a chip's words open its editor with what is set", async ({ page }) => {
  await signIn(page, "admin");
  const { customers } = await askApi(page, "all=true&limit=3");
  const ids = customers.map(({ _id }) => _id);
  const nordlys = (await askApi(page, "all=true&resellers=true&filter=nordlys+telecom")).customers[0]?._id;
  await page.goto(`/customers?all=true&parentReseller=${nordlys}&customerIds=${ids}`);
  const panel = page.getByRole("dialog", { name: "Filters" });
  await page.getByRole("button", { name: "Parent reseller: Nordlys Telecom" }).click();
  await expect(panel.getByRole("combobox", { name: "Parent reseller" })).toHaveValue("Nordlys Telecom");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(/parentReseller=/);

  await page.getByRole("button", { name: "Customer IDs: 3 IDs" }).click();
  const field = panel.getByRole("textbox", { name: "Customer IDs" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(ids.join("\n"));
  await field.fill(ids[0] ?? "");
  await panel.getByRole("button", { name: "Show these customers" }).click();
  await expect(page.getByRole("button", { name: "Customer IDs: 1 ID", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/parentReseller=/);
});

test("ids are picked out of what was pasted, the rest is counted, and nothing typed is lost", async ({
  page,
}) => {
  await signIn(page, "reseller");
  const { customers } = await askApi(page, "limit=2");
  const [one, other] = customers.map(({ _id }) => _id);
  await page.goto("/customers");
  await expectSettled(page);
  const panel = await openPanel(page);
  const field = panel.getByRole("textbox", { name: "Customer IDs" });
  const show = panel.getByRole("button", { name: "Show these customers" });

  await field.fill("Hej, kan I se på dem her?");
  await expect(panel).toContainText("Read 0 IDs. 7 words are no IDs.");
  await expect(show).toBeDisabled();
  await expect(field).toHaveValue("Hej, kan I se på dem her?");

  await field.fill(`Kunde: ${one}, tak`);
  await expect(panel).toContainText("Read 1 ID. 2 words are no IDs.");
  await field.fill(`_id\tname\n${one}\tAndeby\n"${other}"\tGåserød\n${one}`);
  await expect(panel).toContainText("Read 2 IDs. 4 words are no IDs.");
  await show.click();

  const { rows, range } = customerList(page);
  await expect(page).toHaveURL(`/customers?customerIds=${one}%2C${other}`);
  await expect(rows).toHaveCount(2);
  await expect(range("1–2 of 2")).toBeVisible();
  await expect(filterButton(page)).toBeFocused();
});

test("more ids than one address takes are counted before anything is asked", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const panel = await openPanel(page);
  const many = Array.from({ length: 253 }, (_, index) => index.toString(16).padStart(24, "0"));
  await panel.getByRole("textbox", { name: "Customer IDs" }).fill(many.join("\n"));
  await expect(panel).toContainText("Read 250 IDs. 3 more are left out: up to 250 can be shown at a time.");
  await panel.getByRole("button", { name: "Show these customers" }).click();
  await expect(page.getByRole("button", { name: "Customer IDs: 250 IDs" })).toBeVisible();
  await expect(page.getByText("No customers match")).toBeVisible();
});

test("a RESELLER is not offered what only an ADMIN may set", async ({ page, checkA11y }) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const panel = await openPanel(page);
  const offered = panel.getByRole("checkbox");
  await expect(offered).toHaveCount(5);
  for (const parameter of adminParameters) {
    const name = parameter === "parentReseller" ? "Parent reseller" : flags[parameter];
    await expect(panel.getByText(name)).toHaveCount(0);
  }
  await checkA11y();
});

test("an address with an ADMIN's filters says what a RESELLER does not get, and lists the rest", async ({
  page,
  watched,
}) => {
  // The page's first script asks for what the address says before it knows who is there.
  watched.allowConsole(/the server responded with a status of 403/);
  await signIn(page, "reseller");
  const { total } = await askApi(page, "filter=net&includeDeleted=true");
  await page.goto(
    "/customers?filter=net&includeDeleted=true&all=true&iptvprivate=true&parentReseller=0123456789abcdef01234567",
  );
  const { range, search, chip } = customerList(page);
  await expect(page.getByRole("paragraph").filter({ hasText: "For ADMIN only" })).toHaveText(
    "Some of the address was left out. For ADMIN only: All resellers, IPTV private, Parent reseller.",
  );
  await expect(range(`1–${total} of ${total}`)).toBeVisible();
  await expect(search).toHaveValue("net");
  await expect(chip(flags.includeDeleted)).toBeVisible();
  await expect(chip(flags.all)).toHaveCount(0);
});
