import type { Page } from "@playwright/test";
import { listen } from "./support/announcements.ts";
import { askApi } from "./support/customer-list.ts";
import { failWith, heal, meter, requests } from "./support/faults.ts";
import { password, people, signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.use({ permissions: ["clipboard-write"] });

// These tests end sessions, so each signs in for itself.
test.beforeEach(async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of (401|500)/);
  await meter(page);
});

type Role = Parameters<Page["getByRole"]>[0];

/** What has the focus, as a screen reader names it when it lands there. */
const focusIs = (page: Page, role: Role, name: string) =>
  expect(page.getByRole(role, { name, exact: true })).toBeFocused();

/** Opened by name, as a screen reader's list of controls does: the pointer is never there. */
async function activate(page: Page, role: Role, name: string) {
  const control = page.getByRole(role, { name, exact: true });
  await control.focus();
  await page.keyboard.press("Enter");
}

/** What a person hears on the way through the desk, in both languages. `total` and `name` are the book's. */
const scripts = {
  en: {
    locale: "en-GB",
    person: people.reseller,
    words: {
      signIn: ["E-mail", "Password", "Sign in"],
      title: "Customers",
      announcedTitle: "Customers · TelecomX",
      customers: (range: string, total: number) => `${range} of ${total} customers`,
      search: "Search customers",
      none: "No customers",
      clearSearch: "Clear search",
      next: "Next page",
      nextCustomer: "Next customer",
      copyId: "Copy Customer ID",
      copied: "Copied",
      selected: "1 selected",
      clear: "Clear",
      cleared: "Nothing is selected",
      refresh: "Refresh",
      failed:
        /^Could not refresh\. These rows are from \d\d:\d\d\. The server answered 500\.\s?Copy details\s?Retry$/,
      retry: "Retry",
      palette: "Find a customer or a command",
      paletteWords: "next page",
      found: "2 results",
      ended: "Your session has ended",
      wrong: "E-mail or password is wrong.",
    },
  },
  da: {
    locale: "da-DK",
    person: people.support,
    words: {
      signIn: ["E-mail", "Adgangskode", "Log ind"],
      title: "Kunder",
      announcedTitle: "Kunder · TelecomX",
      customers: (range: string, total: number) => `${range} af ${total} kunder`,
      search: "Søg i kunder",
      none: "Ingen kunder",
      clearSearch: "Ryd søgning",
      next: "Næste side",
      nextCustomer: "Næste kunde",
      copyId: "Kopiér Kunde-id",
      copied: "Kopieret",
      selected: "1 valgt",
      clear: "Ryd",
      cleared: "Intet er valgt",
      refresh: "Opdatér",
      failed:
        /^Kunne ikke opdatere\. Rækkerne er fra \d\d:\d\d\. Serveren svarede 500\.\s?Kopiér detaljer\s?Prøv igen$/,
      retry: "Prøv igen",
      palette: "Find en kunde eller en kommando",
      paletteWords: "næste side",
      found: "2 resultater",
      ended: "Din session er udløbet",
      wrong: "E-mail eller adgangskode er forkert.",
    },
  },
} as const;

for (const [language, { locale, person, words }] of Object.entries(scripts)) {
  test.describe(language, () => {
    test.use({ locale });
    test("what is heard on the way through the desk, and where the focus is", async ({ page }) => {
      const { hears } = await listen(page);
      const [userName, passwordName, signIn] = words.signIn;

      await test.step("signing in", async () => {
        await page.goto("/login");
        await focusIs(page, "textbox", userName);
        await page.keyboard.type(person);
        await page.getByLabel(passwordName, { exact: true }).fill("wrong");
        await page.keyboard.press("Enter");
        await hears(words.wrong);
        await page.getByLabel(passwordName, { exact: true }).fill(password);
        await activate(page, "button", signIn);
        await expect(page.getByRole("rowheader").first()).toBeVisible();
      });
      const { total, customers } = await askApi(page, "limit=50");
      const title = `${words.title} ${total}`;
      await focusIs(page, "heading", title);
      const nameOf = (index: number) => customers[index]?.name ?? "";
      await hears(words.announcedTitle, words.customers("1–25", total));

      await test.step("a search that finds nothing, and the way back", async () => {
        await page.getByRole("searchbox", { name: words.search }).focus();
        await page.keyboard.type("qxqxqx");
        await hears(words.none);
        await focusIs(page, "searchbox", words.search);
        await activate(page, "button", words.clearSearch);
        await hears(words.customers("1–25", total));
        await focusIs(page, "searchbox", words.search);
      });

      await test.step("the next page", async () => {
        await activate(page, "link", words.next);
        await hears(words.customers("26–50", total));
        await focusIs(page, "link", words.next);
      });

      await test.step("a customer, the next one, a copy, and back", async () => {
        await activate(page, "link", nameOf(25));
        await expect(page.getByRole("complementary", { name: nameOf(25) })).toBeVisible();
        await expect(page.getByRole("heading", { level: 2, name: nameOf(25) })).toBeFocused();
        await activate(page, "button", words.nextCustomer);
        await hears(nameOf(26));
        await focusIs(page, "button", words.nextCustomer);
        await activate(page, "button", words.copyId);
        await hears(words.copied);
        await focusIs(page, "button", words.copyId);
        await page.keyboard.press("Escape");
        await focusIs(page, "link", nameOf(26));
      });

      await test.step("one selected, and let go of", async () => {
        await page.keyboard.press("x");
        await hears(words.selected);
        await focusIs(page, "link", nameOf(26));
        await activate(page, "button", words.clear);
        await hears(words.cleared);
        await focusIs(page, "heading", title);
      });

      await test.step("what is found in a dialog is said in it", async () => {
        await page.keyboard.press("Control+k");
        await focusIs(page, "combobox", words.palette);
        await page.keyboard.type(words.paletteWords);
        await hears(words.found);
        await page.keyboard.press("Escape");
        await focusIs(page, "heading", title);
      });

      await test.step("an error, and trying again", async () => {
        await failWith(page, requests.list, 500);
        await activate(page, "button", words.refresh);
        await hears(words.failed);
        await focusIs(page, "button", words.refresh);
        await heal(page);
        await activate(page, "button", words.retry);
        await hears(words.customers("26–50", total));
        await focusIs(page, "heading", title);
      });

      await test.step("the session's end, and going on", async () => {
        await failWith(page, requests.list, 401, "expired");
        await activate(page, "button", words.refresh);
        await expect(page.getByRole("dialog", { name: words.ended })).toBeVisible();
        await expect(page.getByLabel(passwordName, { exact: true })).toBeFocused();
        await page.keyboard.type("wrong");
        await page.keyboard.press("Enter");
        await hears(words.wrong);
        await heal(page);
        await page.getByLabel(passwordName, { exact: true }).fill(password);
        await page.keyboard.press("Enter");
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await focusIs(page, "button", words.refresh);
        await hears(words.customers("26–50", total));
      });
    });
  });
}

test("what comes over the list is heard, whatever brings it", async ({ page, context, watched }) => {
  watched.allowConsole(/net::ERR_INTERNET_DISCONNECTED/);
  await signIn(page, "reseller");
  const { hears } = await listen(page);
  await page.goto("/customers?limit=abc");
  await hears("Some of the address was left out. Not understood: limit.", /^1–25 of \d+ customers$/);
  await page.waitForLoadState("networkidle"); // the banner's own code comes after the first list
  await context.setOffline(true);
  await hears("You are offline. Showing what was loaded before. Search and paging wait for the connection.");
  await context.setOffline(false);
});
