import { askApi, customerList, expectSettled, inEnglish } from "./support/customer-list.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of 401/);
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
});

/** A customer of the list with a phone number, as the API has it. */
async function someCustomer(page: Parameters<typeof askApi>[0]) {
  const answer = await page.request.get("/api/customer?limit=100&full=true", { headers: { "X-TX": "1" } });
  const { customers } = (await answer.json()) as {
    customers: { _id: string; name: string; phoneNumber?: string; finance?: { vatNumber?: string } }[];
  };
  const found = customers.find(({ phoneNumber }) => /^\d{8}$/.test(phoneNumber ?? ""));
  if (!found?.phoneNumber) throw new Error("The book has no customer with a phone number of eight digits.");
  return { ...found, phoneNumber: found.phoneNumber };
}

/** Puts text into the field as a paste does, breaks between lines included. */
async function paste(page: Parameters<typeof askApi>[0], text: string) {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text", pasted);
    const field = document.activeElement;
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    if (field?.dispatchEvent(event)) document.execCommand("insertText", false, pasted);
  }, text);
}

test("a phone number is found in whatever notation it is typed, and the box says what it read", async ({
  page,
}) => {
  const { search, rows, customer } = customerList(page);
  const { name, phoneNumber } = await someCustomer(page);
  const [one, two, three, four] = phoneNumber.match(/../g) ?? [];
  await search.fill(`+45 ${one}-${two} ${three}${four}`);
  await expect(
    page.getByText(`Read as a phone number, ${one} ${two} ${three} ${four}`).first(),
  ).toBeVisible();
  await expect(page).toHaveURL(`/customers?filter=${phoneNumber}`);
  await expect(customer(name).first()).toBeVisible();
  await expect(search).toHaveValue(`+45 ${one}-${two} ${three}${four}`);
  const { total } = await askApi(page, `filter=${phoneNumber}`);
  await expect(rows).toHaveCount(total);
});

test("Esc takes away the topmost layer only: the panel, then the text", async ({ page }) => {
  const { search } = customerList(page);
  await search.fill("+45 70203110");
  const panel = page.getByRole("button", { name: "Search for it as text" });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL("/customers?filter=70203110");
  await search.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(search).toHaveValue("+45 70203110");
  await expect(search).toBeFocused();
  await search.press("Escape");
  await expect(search).toHaveValue("");
  await expect(page).toHaveURL("/customers");
});

test("a customer opened before the pause after a letter is over stays open", async ({ page }) => {
  const { search, customer } = customerList(page);
  const { name } = await someCustomer(page);
  const heading = page.getByRole("heading", { level: 2, name });
  await page.clock.install();
  await page.reload();
  await expectSettled(page);
  await customer(name).first().click(); // so that the drawer's code is here when time stands still
  await expect(heading).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(heading).toHaveCount(0);
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await search.fill(name.slice(0, 3));
  await customer(name).first().click();
  await page.clock.runFor(100);
  await expect(heading).toBeVisible();
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(/\/customers\/[0-9a-f]{24}\?filter=/);
  await expect(heading).toBeVisible();
});

test("no letter is lost to a slow computer, however long the pauses between them", async ({ page }) => {
  const { search } = customerList(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  // About the pause after which what was typed becomes the address: letters come while the list is on its way there.
  for (const delay of [290, 310, 330, 350]) {
    await search.pressSequentially("nordly", { delay });
    await expect(search).toHaveValue("nordly");
    await expect(page).toHaveURL("/customers?filter=nordly");
    await expect(search).toHaveValue("nordly");
    await search.press("Escape");
    await expect(page).toHaveURL("/customers");
    await expect(search).toHaveValue("");
  }
});

test("Back within the pause after a letter is not undone by it", async ({ page }) => {
  const { search } = customerList(page);
  await page.clock.install();
  await search.fill("nord");
  await page.clock.runFor(1000);
  await expect(page).toHaveURL("/customers?filter=nord");
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await search.press("End");
  await search.pressSequentially("x");
  await page.goBack();
  await expect(page).toHaveURL("/customers");
  await page.clock.runFor(100);
  await expect(search).toHaveValue("");
  await page.clock.runFor(2000);
  await expect(page).toHaveURL("/customers");
  await page.goForward();
  await page.clock.runFor(100);
  await expect(page).toHaveURL("/customers?filter=nord");
  await expect(search).toHaveValue("nord");
});

test("Enter searches at once, and opens the one customer that is found", async ({ page }) => {
  const { search, rows, customer } = customerList(page);
  const { name } = await someCustomer(page);
  const { total } = await askApi(page, new URLSearchParams({ filter: name }).toString());
  expect(total).toBe(1);
  await search.fill(name.slice(0, 2));
  await search.press("Enter");
  await expect(rows.nth(1)).toBeVisible();
  await expect(page).toHaveURL(/^[^?]*\/customers\?filter=/);
  await search.press("Enter");
  await expect(page).toHaveURL(/^[^?]*\/customers\?filter=/);

  await search.fill(name);
  await search.press("Enter");
  await expect(rows).toHaveCount(1);
  await expect(customer(name)).toBeVisible();
  await search.press("Enter");
  await expect(page.getByRole("complementary")).toHaveAccessibleName(name);
});

test("a CVR number is checked, and can be searched for as it stands", async ({ page }) => {
  const { search } = customerList(page);
  await search.fill("DK 35 24 01 36");
  await expect(page.getByText("35 24 01 36, check digit valid").first()).toBeVisible();
  await expect(page).toHaveURL("/customers?filter=35240136");
  await search.fill("CVR 35240137");
  await expect(page.getByText("35 24 01 37, check digit not valid").first()).toBeVisible();
  await page.getByRole("button", { name: "Search for it as text" }).click();
  await expect(page).toHaveURL("/customers?filter=CVR+35240137");
});

test("one ID opens its customer, many wait for Enter and become the list", async ({ page }) => {
  const { search, rows, drawer } = customerList(page);
  const { customers } = await askApi(page, "limit=40");
  const [first, ...others] = customers.map(({ _id }) => _id);
  await search.fill(String(first));
  await expect(page.getByText("Read as a customer ID").first()).toBeVisible();
  await search.press("Enter");
  await expect(drawer).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/customers/${first}`));
  await expect(page.getByText("Open this customer")).toHaveCount(0);
  await page.keyboard.press("Escape"); // the text in the box first
  await expect(search).toHaveValue("");

  await search.focus();
  await paste(page, `${others.join("\n")}\n${others[0]}\nInvoice`);
  await expect(
    page.getByText("Read as 39 customer IDs. 1 stands there twice. 1 word is no ID.").first(),
  ).toBeVisible();
  await expect(page).not.toHaveURL(/customerIds/);
  await search.press("Enter");
  await expect(page).toHaveURL(/customerIds=/);
  await expect(rows).toHaveCount(25);
  await expect(page.getByText(`1–25 of ${inEnglish(39)}`, { exact: true })).toBeVisible();
  await expect(search).toHaveValue("");
});

test("a link from this desk is followed, and one from elsewhere is only text", async ({ page, baseURL }) => {
  const { search } = customerList(page);
  await search.fill(`${baseURL}/customers?filter=an&limit=50`);
  await expect(page.getByText("Read as a link from this desk").first()).toBeVisible();
  await search.press("Enter");
  await expect(page).toHaveURL("/customers?filter=an&limit=50");
  await expect(search).toHaveValue("an");
  await search.fill("https://evil.example/customers");
  await expect(page).toHaveURL(/filter=https/);
  await expect(page.getByText("Read as a link from this desk")).toHaveCount(0);
});

test("what was searched for is offered again, to this user only, and can be forgotten", async ({
  page,
  checkA11y,
}) => {
  const { search, table } = customerList(page);
  await search.fill("apotek");
  await expect(page).toHaveURL(/filter=apotek/);
  await table.getByRole("columnheader", { name: "Name" }).click();
  await page.getByRole("button", { name: "Clear search" }).click();
  await search.press("ArrowDown");
  const recent = page.getByRole("region", { name: "Recent searches" });
  await expect(recent.getByRole("button", { name: "apotek" })).toBeVisible();
  await checkA11y();
  await search.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(recent.getByRole("button", { name: "apotek" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/filter=apotek/);
  await page.getByRole("button", { name: "Clear search" }).click();
  await search.press("ArrowDown");
  await recent.getByRole("button", { name: "Forget them" }).click();
  await expect(recent).toHaveCount(0);
});
