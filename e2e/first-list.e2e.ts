import type { Page } from "@playwright/test";
import { apiPaths } from "#contract/paths.ts";
import { askApi, customerList, expectSettled, inEnglish } from "./support/customer-list.ts";
import { breakApp, heal, holdBackApp } from "./support/faults.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

/*
 * The document brings the first list along (docs/decisions/019): a picture until the app's code is there. It is nothing to
 * assistive technology, so it is found by its text, not by roles.
 */
const picture = (page: Page) => page.locator("#first-list");

// Chromium prints a 401 as an error; the login page asks for a session that is not there.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

test("the list is on the screen before the app's code, and stays where it is when the app takes over", async ({
  page,
}) => {
  await signIn(page, "reseller");
  const { total, customers } = await askApi(page, "limit=25");
  const app = await holdBackApp(page);
  await page.goto("/customers");
  const names = customers.slice(0, 5).map(({ name }) => String(name));
  await expect(picture(page).getByText(names[0] ?? "", { exact: true })).toBeVisible();
  await expect(picture(page).getByText(inEnglish(total), { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { includeHidden: false })).toHaveCount(0);
  const places = async () => {
    const shown = names.map((name) => page.getByText(name, { exact: true }).first());
    const cells = await page.locator("tbody tr").first().locator("td").all();
    return Promise.all([...shown, ...cells].map((each) => each.boundingBox()));
  };
  const before = await places();
  expect(before).toHaveLength(names.length + 6);

  await app.release();
  await expectSettled(page);
  await expect(picture(page)).toHaveCount(0);
  expect(await places()).toEqual(before);
});

test("what the document brings is not asked for again", async ({ page }) => {
  await signIn(page, "reseller");
  const asked: string[] = [];
  page.on("request", (request) =>
    asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
  );
  await page.goto("/customers?filter=a");
  await expectSettled(page);
  await customerList(page).goTo("Next page").click();
  await expect(customerList(page).range(/^26–50 of \d+$/)).toBeVisible();
  const first = [apiPaths.session, apiPaths.resellers, `${apiPaths.customers}?filter=a&limit=25`];
  expect(asked.filter((path) => first.includes(path))).toEqual([]);
});

test("a click on the picture opens the customer as soon as the app is there", async ({ page }) => {
  await signIn(page, "reseller");
  const { customers } = await askApi(page, "limit=25");
  const name = String(customers[2]?.name);
  const app = await holdBackApp(page);
  await page.goto("/customers");
  // What is inert takes no click itself: the mouse goes where the name stands.
  const pressOn = async (text: string) => {
    const box = await picture(page).getByText(text, { exact: true }).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 4);
  };
  await pressOn(name);
  await page.keyboard.down("Control");
  await pressOn(String(customers[4]?.name)); // asks for a new tab, which a picture cannot give
  await page.keyboard.up("Control");
  await app.release();
  await expect(customerList(page).drawer.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(page).toHaveURL(`/customers/${customers[2]?._id}`);
});

test("a click beside the name in the picture opens its customer too", async ({ page }) => {
  await signIn(page, "reseller");
  const { customers } = await askApi(page, "limit=25");
  const app = await holdBackApp(page);
  await page.goto("/customers");
  const name = await picture(page).getByText(String(customers[2]?.name), { exact: true }).boundingBox();
  await page.mouse.click(760, (name?.y ?? 0) + 4);
  await app.release();
  await expect(page).toHaveURL(`/customers/${customers[2]?._id}`);
});

test("a click where there is no picture opens nothing", async ({ page }) => {
  await signIn(page, "reseller");
  await page.setViewportSize({ width: 390, height: 844 });
  const app = await holdBackApp(page);
  await page.goto("/customers");
  await expect(picture(page)).toBeHidden();
  await page.mouse.click(120, 400);
  await app.release();
  await expect(page.getByRole("listitem").getByRole("link").first()).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL("/customers");
});

test("code that does not come is said, in both languages, in place of a list that answers to nothing", async ({
  page,
  watched,
}) => {
  watched.allowConsole(/net::ERR_FAILED/);
  await signIn(page, "reseller");
  await breakApp(page);
  await page.goto("/customers");
  await expect(page.getByText("The customer desk could not be loaded. Reload the page.")).toBeVisible();
  await expect(page.getByText("Kundeoverblikket kunne ikke hentes. Genindlæs siden.")).toBeVisible();
  await expect(picture(page)).toBeHidden();
  await heal(page);
  await page.reload();
  await expectSettled(page);
});

test("a device with another language or table shows no picture that would change before the reader's eyes", async ({
  page,
}) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  await page.getByRole("combobox", { name: "Language" }).selectOption("Dansk");
  await expect(page.getByRole("table", { name: "Kunder" })).toBeVisible();
  const app = await holdBackApp(page);
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(picture(page)).toHaveCount(1);
  await expect(picture(page)).toBeHidden();
  await app.release();
  await expect(page.getByRole("table", { name: "Kunder" })).toHaveAttribute("aria-busy", "false");

  await page.getByRole("combobox", { name: "Sprog" }).selectOption("English");
  await page.getByRole("main").getByRole("button", { name: "Density" }).click();
  await page.getByRole("menuitemradio", { name: "Compact" }).click();
  const again = await holdBackApp(page);
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(picture(page)).toHaveCount(1);
  await expect(picture(page)).toBeHidden();
  await again.release();
  await expectSettled(page);
});
