import type { Page } from "@playwright/test";
import { apiPaths } from "#contract/paths.ts";
import { deskUrl } from "./support/desks.ts";
import { doctor, holdBack } from "./support/faults.ts";
import { platformCodes } from "./support/platform-book.ts";
import { signIn, signInByForm } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// Chromium prints a 401 as an error; the login page asks for a session that is not there.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

/** The accents of ui/tokens.css, as the browser computes them. */
const accents = {
  usual: "oklch(0.47 0.125 256)",
  EARTH: "oklch(0.46 0.088 48)",
  TEAL: "oklch(0.46 0.078 205)",
  dark: "oklch(0.78 0.1 248)",
} as const;

const page0 = { light: "oklch(1 0 0)", dark: "oklch(0.18 0.008 255)" } as const;

const session = (url: URL) => url.pathname === apiPaths.session;

/** The accent as it is drawn: the ring around what has the keyboard's focus. */
async function expectAccent(page: Page, accent: string) {
  await expect(page.getByRole("rowheader").first()).toBeVisible(); // from then on nothing moves the focus
  const search = page.getByRole("searchbox");
  await search.focus();
  await expect(search).toHaveCSS("outline-color", accent);
}

const expectPage = (page: Page, background: string) =>
  expect(page.locator("html")).toHaveCSS("background-color", background);

async function chooseTheme(page: Page, theme: string) {
  const button = page.getByRole("button", { name: "Theme" });
  await button.click();
  await page.getByRole("menuitemradio", { name: theme }).click();
  await expect(button).toBeFocused(); // only then has the menu given the focus back
}

test("a reseller without a skin has the desk's own accent", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectAccent(page, accents.usual);
  await expectPage(page, page0.light);
});

test("EARTH is the accent of its reseller's people in the light, and no other in the dark", async ({
  page,
  checkA11y,
}) => {
  await signIn(page, "support");
  await page.goto("/customers");
  await expectAccent(page, accents.EARTH);
  await expectPage(page, page0.light);
  await checkA11y();
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccent(page, accents.dark);
  await expectPage(page, page0.dark);
});

test("TEAL comes from the platform as well", async ({ page, checkA11y }) => {
  await signInByForm(page, "resellerAdmin", { desk: "upstream" });
  await page.getByRole("textbox", { name: "SMS code" }).fill(platformCodes.smsKey);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(`${deskUrl("upstream")}/customers`);
  await expectAccent(page, accents.TEAL);
  await checkA11y();
});

test("DARK is the dark theme, until the user chooses another", async ({ page, checkA11y }) => {
  await signIn(page, "doctors");
  await page.goto("/customers");
  await expectPage(page, page0.dark);
  await expectAccent(page, accents.dark);
  await checkA11y();

  await page.getByRole("button", { name: "Theme" }).click();
  await expect(page.getByRole("menuitemradio", { name: "Dark" })).toBeChecked();
  await page.keyboard.press("Escape");
  await chooseTheme(page, "Light");
  await expectPage(page, page0.light);
  await expectAccent(page, accents.usual);
  await page.reload();
  await expectPage(page, page0.light);
  await chooseTheme(page, "As the system");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectPage(page, page0.dark);
  await page.emulateMedia({ colorScheme: "light" });
  await expectPage(page, page0.light);
});

test("the user's dark theme beats EARTH", async ({ page }) => {
  await signIn(page, "support");
  await page.goto("/customers");
  await expectAccent(page, accents.EARTH);
  await page.getByRole("combobox", { name: /Sprog|Language/ }).selectOption("en");
  await chooseTheme(page, "Dark");
  await expectAccent(page, accents.dark);
  await chooseTheme(page, "Light");
  await expectAccent(page, accents.EARTH);
});

test("a later visit has the skin before the desk knows who is there", async ({ page }) => {
  await signIn(page, "doctors");
  await page.goto("/customers");
  await expectPage(page, page0.dark);
  const held = await holdBack(page, session);
  await page.reload({ waitUntil: "commit" });
  await expect.poll(held.count).toBeGreaterThan(0);
  await expectPage(page, page0.dark);
  await held.release();
  await expect(page.getByRole("searchbox")).toBeVisible();
  await expectPage(page, page0.dark);
});

test("signing out takes the skin along", async ({ page }) => {
  await signInByForm(page, "doctors");
  await expectPage(page, page0.dark);
  await page.getByRole("button", { name: "Lone Dahl, RESELLER" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  await expectPage(page, page0.light);
  await page.reload();
  await expectPage(page, page0.light);
});

test("a skin that the documentation does not list is the desk's own look, also after one that it lists", async ({
  page,
}) => {
  await signIn(page, "support");
  await page.goto("/customers");
  await expectAccent(page, accents.EARTH);
  await doctor<{ user: { resellerSkin: string } }>(page, session, ({ user }) => {
    user.resellerSkin = "PINK";
  });
  await page.reload();
  await expectAccent(page, accents.usual);
});
