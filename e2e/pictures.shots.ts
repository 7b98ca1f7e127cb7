import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { failWith, heal, requests } from "./support/faults.ts";
import { pressUntil } from "./support/keys.ts";
import { type Person, signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

const docs = (name: string) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

interface Picture {
  name: string;
  address: string;
  person?: Person;
  width?: number;
  colorScheme?: "light" | "dark";
  /** What has to happen before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

const drawerIsWhole = async (page: Page) => {
  await expect(
    page.locator("aside, dialog").getByRole("heading", { name: "SLA", exact: true }),
  ).toBeVisible();
};
const openFirst = async (page: Page) => {
  await page.locator("main a[data-customer]").nth(2).click();
  await drawerIsWhole(page);
};
const goToSection = (name: string) => async (page: Page) => {
  await openFirst(page);
  await page.getByRole("link", { name, exact: true }).last().click();
};

const everything = "/customers?all=true&resellers=true&full=true";
const pictures: Picture[] = [
  { name: "list", address: "/customers" },
  { name: "list, dark", address: "/customers", colorScheme: "dark" },
  { name: "a customer", address: "/customers", act: openFirst },
  { name: "full mode", address: everything, person: "admin", act: openFirst },
  { name: "integrations", address: everything, person: "admin", act: goToSection("Integrations") },
  { name: "SLA, dark", address: everything, person: "admin", colorScheme: "dark", act: goToSection("SLA") },
  {
    name: "the whole list, narrowed",
    address: "/customers?all=true&full=true&sort=name&narrow=findings:binding-date",
    person: "admin",
    act: (page) => expect(page.getByRole("checkbox", { name: /^Binding date/ })).toBeChecked(),
  },
  {
    name: "filters",
    person: "admin",
    address: "/customers?includeDeleted=true&includeSubresellers=true&iptvprivate=true",
  },
  {
    name: "search",
    address: "/customers",
    act: async (page) => {
      await page.getByRole("searchbox").fill("+45 70 20 31 10");
      await expect(page.getByText("70 20 31 10").first()).toBeVisible();
    },
  },
  {
    name: "palette, dark",
    address: "/customers",
    colorScheme: "dark",
    act: async (page) => {
      await pressUntil(page, "Control+k", (within) =>
        expect(page.getByRole("combobox").last()).toBeFocused(within),
      );
      await page.keyboard.type("amager");
      await expect(page.getByRole("option", { name: /Amager/ }).first()).toBeVisible();
    },
  },
  {
    name: "selection",
    address: "/customers",
    act: async (page) => {
      for (const row of [3, 6]) await page.getByRole("row").nth(row).getByRole("checkbox").check();
      await expect(page.getByText("2 selected").first()).toBeVisible();
    },
  },
  {
    name: "saved views",
    address: "/customers?includeDeleted=true",
    act: async (page) => {
      await page
        .getByRole("main")
        .getByRole("button", { name: /^Views/ })
        .click();
      await expect(page.getByRole("dialog", { name: "Views" })).toBeVisible();
    },
  },
  {
    name: "resellers",
    address: "/resellers",
    person: "admin",
    act: (page) => expect(page.getByRole("treegrid").getByText("Nordlys Telecom").first()).toBeVisible(),
  },
  {
    name: "no match",
    address: "/customers?filter=nobody-has-this-name&flexcare=true",
    act: (page) => expect(page.getByRole("heading", { name: "No customers match" })).toBeVisible(),
  },
  {
    name: "hostile data",
    address: "/customers?filter=Edge%3A&all=true&includeDeleted=true",
    person: "admin",
  },
  { name: "Danish", address: "/customers", person: "support" },
  { name: "1024 px", address: "/customers", width: 1024, act: openFirst },
  {
    name: "phone",
    address: "/customers",
    width: 390,
    act: (page) => expect(page.locator("main a[data-customer]").first()).toBeVisible(),
  },
  { name: "phone, a customer", address: "/customers", width: 390, colorScheme: "dark", act: openFirst },
  {
    name: "an error with old rows",
    address: "/customers",
    act: async (page) => {
      await failWith(page, requests.list, 500);
      await page.getByRole("button", { name: "Refresh" }).click();
      await expect(page.getByRole("alert")).toBeVisible({ timeout: 20_000 });
      await heal(page);
    },
  },
];

test("the picture of the README and the contact sheet", async ({ page, watched }) => {
  watched.allowConsole(/the server responded with a status of (401|500)/);
  const shots: { name: string; data: string }[] = [];
  for (const { name, address, person = "reseller", width = 1440, colorScheme = "light", act } of pictures) {
    await page.goto("about:blank");
    await page.context().clearCookies();
    await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
    await page.emulateMedia({ colorScheme });
    await signIn(page, person);
    await page.goto(address);
    if (address.startsWith("/customers"))
      await expect(page.getByRole("contentinfo").or(page.locator("footer")).first()).toContainText(/\d/);
    await act?.(page);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready);
    const shot = await page.screenshot({ animations: "disabled" });
    shots.push({ name, data: shot.toString("base64") });
    if (name === "full mode") await page.screenshot({ path: docs("screenshot.png"), animations: "disabled" });
  }

  const figures = shots
    .map(
      ({ name, data }) =>
        `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`,
    )
    .join("");
  await page.goto("about:blank");
  await page.setViewportSize({ width: 1960, height: 800 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.setContent(
    `<style>body{margin:16px;display:flex;flex-wrap:wrap;gap:16px;font:14px sans-serif;background:#ddd}
     figure{margin:0}img{height:400px;border:1px solid #999}figcaption{padding-top:4px}</style>${figures}`,
  );
  await page.screenshot({ path: docs("contact-sheet.jpg"), type: "jpeg", quality: 70, fullPage: true });
});
