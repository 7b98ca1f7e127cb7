import type { Page } from "@playwright/test";
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
