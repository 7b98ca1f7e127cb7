import { demoCode, people, signInByForm } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(({ watched }) => {
  // Chromium prints every 401 as an error; asking for a session without one is how the app starts.
  watched.allowConsole(/the server responded with a status of 401/);
});

test("a reseller signs in and sees the customers", async ({ page }) => {
  await signInByForm(page, "reseller");
  await expect(page.getByRole("heading", { name: "Customers" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Customers" }).getByRole("rowheader").first()).toBeVisible();
});

test("an ADMIN starts with the customers of all resellers", async ({ page }) => {
  await signInByForm(page, "admin");
  await expect(page).toHaveURL(/\/customers\?all=true$/);
});

test("a wrong password is said, and nothing that was typed is lost but the password's rightness", async ({
  page,
}) => {
  await page.goto("/login");
  await page.getByRole("textbox", { name: "E-mail" }).fill(people.support);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveValue(people.support);
});

test("the authenticator's code is the second step", async ({ page }) => {
  await signInByForm(page, "authenticator");
  await page.getByRole("textbox", { name: "Authenticator code" }).fill(await demoCode(page, "authenticator"));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("table", { name: /Customers|Kunder/ })).toBeVisible();
});

test("the SMS code is the second step", async ({ page }) => {
  await signInByForm(page, "resellerAdmin");
  const field = page.getByRole("textbox", { name: "SMS code" });
  await expect(field).toBeVisible();
  await field.fill(await demoCode(page, "resellerAdmin"));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("table", { name: "Customers" })).toBeVisible();
});

test("a MANAGER is told which access level the list needs, and stays signed in", async ({
  page,
  checkA11y,
}) => {
  await signInByForm(page, "manager");
  await expect(page.getByRole("heading", { name: "You cannot see the customer list" })).toBeVisible();
  await expect(page.getByText("MANAGER").first()).toBeVisible();
  await expect(page.getByText(/RESELLER_ADMIN/).first()).toBeVisible();
  await checkA11y();
});

test("after signing in the user is where the link led", async ({ page }) => {
  await page.goto("/customers?filter=tandl%C3%A6gehus&includeDeleted=true");
  await page.getByRole("textbox", { name: "E-mail" }).fill(people.reseller);
  await page.getByLabel("Password", { exact: true }).fill("demo-desk-2026");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/customers\?includeDeleted=true&filter=tandl|\/customers\?filter=tandl/);
  await expect(page.getByRole("searchbox", { name: "Search customers" })).toHaveValue("tandlægehus");
});

for (const next of ["//evil.example", "https://evil.example/", "javascript:alert(1)", "/\\evil.example"]) {
  test(`the way back is never another site: ${next}`, async ({ page, baseURL }) => {
    await page.goto(`/login?next=${encodeURIComponent(next)}`);
    await page.getByRole("textbox", { name: "E-mail" }).fill(people.reseller);
    await page.getByLabel("Password", { exact: true }).fill("demo-desk-2026");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("table", { name: "Customers" })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(baseURL);
  });
}

test("a password manager finds its fields", async ({ page, checkA11y }) => {
  await page.goto("/login");
  await expect(page.getByRole("textbox", { name: "E-mail" })).toHaveAttribute("autocomplete", "username");
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute(
    "autocomplete",
    "current-password",
  );
  await checkA11y();
});
