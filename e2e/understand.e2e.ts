import type { Page } from "@playwright/test";
import { listen } from "./support/announcements.ts";
import { pasted } from "./support/clipboard.ts";
import { holdBack, requests } from "./support/faults.ts";
import { pressUntil } from "./support/keys.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

/** The documentation's own sample, the same in every demo book. */
const anders = "52f4fd7734697b28ccaf77ec";

// The browser itself prints the answer that leads to the login.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

const findings = (page: Page) => page.getByRole("region", { name: /findings/i });
const lineOf = (page: Page, fact: RegExp) => findings(page).getByRole("listitem").filter({ hasText: fact });

async function open(page: Page, id = anders, hash = "") {
  await signIn(page, "admin");
  await page.goto(`/customers/${id}?all=true${hash}`);
  await expect(findings(page)).toBeVisible();
}

test.describe("findings", () => {
  test("stand before the record, with what they mean", async ({ page, checkA11y }) => {
    await open(page);
    await expect(findings(page).getByRole("heading")).toHaveText("Findings 6");
    await expect(lineOf(page, /Number rent is invoiced to 1 Jan 2014/)).toContainText("Counted last time");
    await expect(page.getByRole("navigation", { name: "Sections" })).toContainText("Finance, 1 finding");
    await checkA11y();
  });

  test("lead to their field, which takes the focus", async ({ page }) => {
    await open(page);
    await lineOf(page, /Number rent/)
      .getByRole("link", { name: "Finance" })
      .click();
    await expect(page).toHaveURL(/#finance\/finance\.numberRentUntil$/);
    const row = page.locator(":focus");
    await expect(row).toContainText("Invoiced to");
    await expect(row).toBeInViewport();
    await expect(row).toContainText("Number rent is invoiced to 1 Jan 2014");
  });

  test("open a link to a field at that field, without taking the focus", async ({ page }) => {
    await open(page, anders, "#finance/finance.numberRentUntil");
    await expect(page.getByRole("term").filter({ hasText: "Invoiced to" })).toBeInViewport();
    await expect(page.locator(":focus")).toHaveCount(0);
  });

  test("can be switched off check by check, remembered, and brought back", async ({ page, checkA11y }) => {
    await open(page);
    await findings(page).getByRole("button", { name: "Choose checks" }).click();
    await page.getByRole("menuitemcheckbox", { name: "Number rent overdue" }).click();
    await checkA11y();
    await page.keyboard.press("Escape");
    await expect(findings(page).getByRole("heading")).toHaveText("Findings 5");

    await page.reload();
    await expect(lineOf(page, /Number rent/)).toHaveCount(0);
    await findings(page)
      .getByRole("button", { name: /1 check is off/ })
      .click();
    await page.getByRole("menuitem", { name: "Turn every check on" }).click();
    await expect(lineOf(page, /Number rent/)).toBeVisible();
  });

  for (const height of [900, 640])
    test(`have a menu of checks that leaves its button free in a window ${height} px high`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1440, height });
      await open(page);
      const button = findings(page).getByRole("button", { name: "Choose checks" });
      const last = page.getByRole("menuitem", { name: "Turn every check on" });
      await button.click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expect(last).not.toBeInViewport();
      await page.keyboard.press("End");
      await expect(last).toBeInViewport({ ratio: 1 });
      await button.click(); // covered, it could not be pressed
      await expect(page.getByRole("menu")).toHaveCount(0);
    });
});

test.describe("the support agreement", () => {
  /** The real answer with these terms in it: no customer of the demo book is bound to have them. */
  test.beforeEach(async ({ page }) => {
    const period = "08:00-22:00";
    await page.route(/\/api\/customer\?.*customerIds=/, async (route) => {
      const answer = await route.fetch();
      const page = (await answer.json()) as { customers: object[] }; // the list's envelope
      const customers = page.customers.map((customer) => ({
        ...customer,
        serviceLevelAgreements: {
          remote: { period, responseTime: 1, days: "WEEK_DAYS" },
          onsite: { period, responseTime: 24, days: "ALL" },
        },
      }));
      await route.fulfill({ response: answer, json: { ...page, customers } });
    });
  });

  const agreement = (page: Page) => page.getByRole("complementary").getByText(/^(Remote|On-site) support: /);

  test("says what holds now, when the answer is due, and what it assumes", async ({ page, checkA11y }) => {
    await page.clock.setFixedTime("2026-11-26T14:12:00+01:00");
    await open(page);
    await expect(agreement(page)).toHaveText([
      "Remote support: covered now, answer due 15:12",
      "On-site support: covered now, answer due Sat 10:12",
    ]);
    await expect(
      page.getByText("Danish time. Public holidays not taken into account.").first(),
    ).toBeVisible();
    await checkA11y();
  });

  test("says when it opens, and turns with the minute", async ({ page }) => {
    await page.clock.install({ time: "2026-11-28T21:58:30+01:00" });
    await open(page);
    await expect(agreement(page)).toHaveText([
      "Remote support: opens Mon 08:00, answer due Mon 09:00",
      "On-site support: covered now, answer due Mon 17:58",
    ]);
    await page.clock.runFor("01:30");
    await expect(agreement(page).last()).toHaveText("On-site support: opens Sun 08:00, answer due Mon 18:00");
  });
});

test.describe("handing over", () => {
  test.use({ permissions: ["clipboard-write"] });

  async function choose(page: Page, entry: string) {
    await page.getByRole("button", { name: "Hand over" }).click();
    await page.getByRole("menuitem", { name: entry }).click();
  }

  /** Opens the customer; the function that comes out chooses an entry and pastes what it has copied. */
  async function openToCopy(page: Page) {
    const { hearsAmongOthers } = await listen(page);
    await open(page);
    return async (entry: string) => {
      await choose(page, entry);
      await hearsAmongOthers("Copied: Anders And & Co");
      return pasted(page);
    };
  }

  test("copies a block for a ticket, in three forms", async ({ page, checkA11y }) => {
    const copied = await openToCopy(page);
    await page.getByRole("button", { name: "Hand over" }).click();
    await expect(
      page.getByRole("menuitem", { name: "Copy for a ticket" }).getByText("t", { exact: true }),
    ).toBeVisible();
    await checkA11y();
    await page.keyboard.press("Escape");

    const { text } = await copied("Copy for a ticket");
    expect(text.split("\n").slice(0, 6)).toEqual([
      "Anders And & Co",
      `ID: ${anders}`,
      "State: Active",
      "CVR: 35 24 01 36",
      "Phone: 88 88 88 88",
      "Fax: 99 99 99 99",
    ]);
    expect(text).toMatch(/\nFindings:\n- Number rent is invoiced to 1 Jan 2014/);
    expect(text).toContain(`/customers/${anders}\n`);
    expect((await copied("Copy as Markdown")).text).toMatch(/^\*\*Anders And \\& Co\*\*\n/);
    const formatted = await copied("Copy as formatted text");
    expect(formatted.html).toContain("<strong>Anders And &amp; Co</strong>");
    expect(formatted.text).toMatch(/^Anders And & Co\n/);
  });

  test("copies the object and the row, and no form holds a credential", async ({ page }) => {
    const copied = await openToCopy(page);
    const { text: json } = await copied("Copy as JSON");
    expect(JSON.parse(json)).toMatchObject({
      _id: anders,
      integrations: { billing: { uniconta: { username: "apitestbruger", password: "(hidden)" } } },
    });
    const { text: row } = await copied("Copy row as text");
    expect(row.split("\t")).toHaveLength(6);
    for (const secret of ["apitestpassword123", "127351273basdjg7137bdc", "123971249ahsdaksdhi612"])
      expect(json + row).not.toContain(secret);
  });

  test("names the reseller in full mode too, where those above it are not asked for", async ({ page }) => {
    const { hearsAmongOthers } = await listen(page);
    await signIn(page, "admin");
    await page.goto("/customers?all=true&filter=Rabatbutikken&full=true");
    await page.getByRole("link", { name: /Rabatbutikken/ }).click();
    await expect(page.getByRole("heading", { name: "SLA", exact: true })).toBeVisible();
    await page.keyboard.press("t");
    await hearsAmongOthers("Copied: 100%_off \\ Rabatbutikken");
    expect((await pasted(page)).text).toContain("\nReseller: Nordlys Telecom\n");
  });

  test("saves a contact", async ({ page }) => {
    await open(page);
    const download = page.waitForEvent("download");
    await choose(page, "Save as contact");
    const file = await download;
    expect(file.suggestedFilename()).toBe("Anders-And-Co.vcf");
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    const card = Buffer.concat(chunks).toString("utf8");
    expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    expect(card).toContain("TEL;VALUE=uri;TYPE=voice,work:tel:+4588888888\r\n");
  });

  test("prints the customer alone, dark on white, without what only acts", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await open(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { name: "Anders And & Co" })).toBeVisible();
    await expect(page.getByRole("table", { name: "Customers" })).toBeHidden();
    await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText("agreementGrantToken").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(/^Printed /)).toBeVisible();
    const colour = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(colour).toBe("light");
  });

  test("prints the whole customer, what was never scrolled to included", async ({ page }) => {
    await open(page);
    await page.emulateMedia({ media: "print" });
    const values = page.getByRole("complementary").getByRole("definition").filter({ visible: true });
    const skipped = await values.evaluateAll((all) =>
      all
        .filter((value) => !value.checkVisibility({ contentVisibilityAuto: true }))
        .map((value) => value.textContent),
    );
    expect(skipped).toEqual([]);
    await page.emulateMedia({ media: null });

    // Paper is narrower than the window: the drawer must not be drawn as another one while it is printed.
    const drawer = await page.getByRole("complementary").elementHandle();
    await page.pdf({ format: "A4" });
    expect(await drawer?.evaluate((element) => element.isConnected)).toBe(true);
  });
});

test.describe("comparing", () => {
  test("puts another customer beside the one that is open and shows what differs", async ({
    page,
    checkA11y,
  }) => {
    await open(page);
    await page.getByRole("button", { name: "Hand over" }).click();
    await page.getByRole("menuitem", { name: "Compare…" }).click();
    await expect(page).toHaveURL(new RegExp(`/customers/compare\\?ids=${anders}$`));
    await page.getByRole("searchbox", { name: "Add a customer" }).fill("Rabatbutikken");
    await page.getByRole("button", { name: "Find" }).click();
    await page
      .getByRole("list", { name: "Customers found" })
      .getByRole("button", { name: /Rabatbutikken/ })
      .click();

    const table = page.getByRole("table", { name: "Customers side by side" });
    await expect(table.getByRole("columnheader")).toHaveCount(3);
    await expect(table.getByRole("columnheader", { name: /Rabatbutikken/ })).toBeFocused();
    const phone = table.getByRole("row", { name: /^Phone phoneNumber/ });
    await expect(phone.getByRole("cell")).toHaveText(["88 88 88 88", "70 20 31 10"]);
    await expect(table.getByRole("row", { name: /^State / })).toHaveCount(0);
    await expect(table).not.toContainText("apitestpassword");
    await checkA11y();

    await page.getByRole("switch", { name: "Differences only" }).click();
    await expect(table.getByRole("row", { name: /^State state/ })).toBeVisible();
    await expect(page.getByRole("searchbox", { name: "Add a customer" })).toHaveValue("");
    await page.getByRole("button", { name: /^Remove .*Rabatbutikken/ }).click();
    await expect(page).toHaveURL(new RegExp(`ids=${anders}$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(table.getByRole("columnheader")).toHaveCount(3);
  });

  test("with one customer begins in the field that finds another", async ({ page, checkA11y }) => {
    await signIn(page, "admin");
    await page.goto(`/customers/compare?ids=${anders}`);
    const field = page.getByRole("searchbox", { name: "Add a customer" });
    const found = page.getByRole("list", { name: "Customers found" });
    await expect(page.getByRole("rowheader", { name: /^Phone phoneNumber/ })).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("switch")).toHaveCount(0);

    await page.setViewportSize({ width: 1024, height: 500 });
    await field.fill("a");
    await field.press("Enter");
    await expect(found.getByRole("listitem")).toHaveCount(8);
    await checkA11y();
    await found.getByRole("button").last().scrollIntoViewIfNeeded();
    await expect(found.getByRole("button").last()).toBeInViewport({ ratio: 1 });
    await expect(field).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Tab"); // to Find
    await page.keyboard.press("Tab");
    await expect(found.getByRole("button").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(found).toHaveCount(0);
    await expect(field).toBeFocused();

    await page.getByRole("heading", { level: 1 }).focus();
    await pressUntil(page, "/", (within) => expect(field).toBeFocused(within));
  });

  test("names the customer that was added while it is on its way", async ({ page }) => {
    await signIn(page, "admin");
    await page.goto(`/customers/compare?ids=${anders}`);
    await expect(page.getByRole("rowheader", { name: /^Phone phoneNumber/ })).toBeVisible();
    const held = await holdBack(page, requests.detail);
    const field = page.getByRole("searchbox", { name: "Add a customer" });
    await field.fill("Rabatbutikken");
    await field.press("Enter");
    const found = page.getByRole("list", { name: "Customers found" });
    await found.getByRole("button", { name: /Rabatbutikken/ }).click();
    const head = page.getByRole("columnheader", { name: /^(?!Remove).*Rabatbutikken/ });
    await expect(head).toBeFocused();
    await expect(head.getByRole("link")).toHaveCount(0);
    await held.release();
    await expect(head.getByRole("link", { name: /Rabatbutikken/ })).toBeVisible();
    await expect(head).toBeFocused();
  });

  test("finds by what the list's search understands", async ({ page }) => {
    await signIn(page, "admin");
    await page.goto(`/customers/compare?ids=${anders}`);
    const field = page.getByRole("searchbox", { name: "Add a customer" });
    const found = page.getByRole("list", { name: "Customers found" });
    await field.fill("Tlf. 70 20 31 10");
    await field.press("Enter");
    await expect(found.getByRole("button", { name: /Rabatbutikken/ }).first()).toBeVisible();
    await field.fill(`${new URL(page.url()).origin}/customers`); // a link, which is no search
    await field.press("Enter");
    await expect(found).toHaveCount(0);
  });

  test("says of a customer that is not there that it is not", async ({ page }) => {
    await signIn(page, "reseller");
    await page.goto("/customers/compare?ids=ffffffffffffffffffffffff,000000000000000000000000");
    await expect(page.getByText("No such customer, or none that you may see")).toHaveCount(2);
  });
});

test.describe("where a customer belongs", () => {
  test("the resellers above it lead to their customers", async ({ page }) => {
    await signIn(page, "admin");
    await page.goto("/customers?all=true&filter=Rabatbutikken");
    await page.getByRole("link", { name: /Rabatbutikken/ }).click();
    const path = page.getByRole("definition").filter({ hasText: "TelecomX" }).getByRole("link");
    await expect(path).toHaveText(["TelecomX", "Nordlys Telecom"]);
    await path.last().click();
    await expect(page).toHaveURL(/\/customers\?all=true&parentReseller=[0-9a-f]{24}$/);
    await expect(page.getByRole("main")).toContainText("Parent reseller: Nordlys Telecom");
  });

  test("a reseller leads to all of its customers", async ({ page }) => {
    await open(page);
    await page.getByRole("link", { name: "All customers of this reseller" }).click();
    await expect(page).toHaveURL(new RegExp(`parentReseller=${anders}`));
  });
});

test.describe("what a field means", () => {
  const meaning = (page: Page) => page.getByRole("tooltip");
  const label = (page: Page) =>
    page.getByRole("complementary").getByText("Concurrent calls", { exact: true });

  test("is shown where the pointer rests, can be pointed at, and goes with Esc alone", async ({ page }) => {
    await open(page);
    await label(page).hover();
    await expect(meaning(page)).toContainText("Maximum number of concurrent calls");
    await expect(meaning(page)).toContainText("finance.channelLimit");
    await meaning(page).hover();
    await expect(meaning(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(meaning(page)).toBeHidden();
    await expect(page.getByRole("heading", { name: "Anders And & Co" })).toBeVisible();
  });

  test("is one focus away in explain mode, which adds no tab stop to anybody else", async ({
    page,
    checkA11y,
  }) => {
    await open(page);
    await expect(page.getByRole("button", { name: "Concurrent calls", exact: true })).toHaveCount(0);
    await page.getByRole("button", { name: "Explain the fields" }).click();
    const drawer = page.getByRole("complementary");
    await expect(drawer.getByRole("button", { name: "Phone", exact: true })).toBeVisible();
    await checkA11y();
    const button = page.getByRole("button", { name: "Concurrent calls", exact: true });
    await button.focus();
    await expect(meaning(page)).toContainText("Maximum number of concurrent calls");
    await expect(button).toHaveAccessibleDescription(/Maximum number of concurrent calls/);

    await page.reload();
    await page.getByRole("button", { name: "City", exact: true }).first().focus();
    await expect(meaning(page)).toContainText("addresses[].city");
  });
});
