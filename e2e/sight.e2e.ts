import { chromium, type Locator, type Page } from "@playwright/test";
import { customerList, expectSettled } from "./support/customer-list.ts";
import { pressUntil } from "./support/keys.ts";
import { signIn, signInByForm } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

// What an eye needs that sees less: the system's own colours, a page at 200 and at 400 %, larger text, no motion.
test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

const style = (element: Locator, property: string, pseudo?: string) =>
  element.evaluate((target, [name, part]) => getComputedStyle(target, part).getPropertyValue(name ?? ""), [
    property,
    pseudo,
  ] as const);

async function openList(page: Page) {
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
}

test.describe("in forced colours", () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await openList(page);
  });
  const canvas = (page: Page) => style(page.locator("html"), "background-color");

  test("the open row, the current page and a pressed button are told by a shape", async ({
    page,
    checkA11y,
  }) => {
    const { rows, table, drawer } = customerList(page);
    await rows.nth(2).getByRole("link").click();
    await expect(drawer.getByRole("heading", { name: "SLA", exact: true })).toBeVisible();
    const open = table.getByRole("row").and(page.locator("[aria-current=true]"));
    expect(await style(open.getByRole("cell").first(), "border-left-width")).toBe("4px");
    const current = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Customers" });
    expect(await style(current, "background-color", "::after")).not.toBe(await canvas(page));
    const explain = drawer.getByRole("button", { name: "Explain the fields" });
    expect(await style(explain, "border-top-width")).toBe("0px");
    await explain.click();
    expect(await style(explain, "border-top-width")).toBe("1px");
    await checkA11y();
  });

  test("a box shows its edge and its tick, a switch where its knob is", async ({ page, checkA11y }) => {
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    const box = page.getByRole("checkbox", { name: "Include deleted" });
    const drawn = box.locator("+ span");
    const seen = async () => [await style(drawn, "border-top-color"), await style(drawn, "background-color")];
    const [edge, ground] = await seen();
    expect(edge).not.toBe(ground);
    expect(edge).not.toBe(await canvas(page));
    await box.check();
    await expect(drawn.locator("svg")).toBeVisible();
    expect(await style(drawn, "background-color")).not.toBe(await style(drawn, "color"));
    await checkA11y();
    await page.keyboard.press("Escape");

    const full = page.getByRole("switch", { name: "Full" });
    const knob = full.locator("span span");
    const place = async () => ((await knob.boundingBox())?.x ?? 0) - ((await full.boundingBox())?.x ?? 0);
    const off = await place();
    await full.click();
    await expect(full).toBeChecked();
    expect(await place()).toBeGreaterThan(off + 5);
    expect(await style(knob, "background-color")).not.toBe(
      await style(knob.locator(".."), "background-color"),
    );
  });

  test("the keyboard's focus and the palette's current line have an outline", async ({ page, checkA11y }) => {
    const seesOutline = async (element: Locator) => {
      expect(await style(element, "outline-style")).not.toBe("none");
      expect(Number.parseFloat(await style(element, "outline-width"))).toBeGreaterThanOrEqual(2);
      expect(await style(element, "outline-color")).not.toBe(await canvas(page));
    };
    for (const element of [
      customerList(page).search,
      customerList(page).rows.first().getByRole("link"),
      customerList(page).goTo("Next page"),
      page.getByRole("button", { name: "Filter", exact: true }),
    ]) {
      await page.keyboard.press("Tab"); // from now on the focus is the keyboard's
      await element.focus();
      await seesOutline(element);
    }
    const lines = page.getByRole("listbox").getByRole("option");
    await pressUntil(page, "Control+k", (within) => expect(page.getByRole("listbox")).toBeVisible(within));
    await seesOutline(lines.and(page.locator("[aria-selected=true]")));
    expect(await style(lines.and(page.locator("[aria-selected=false]")).first(), "outline-style")).toBe(
      "none",
    );
    await checkA11y();
  });
});

/** How far the page can be pushed sideways: WCAG 1.4.10 leaves that to a table alone, in its own frame. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function isInside(page: Page, part: Locator) {
  const box = await part.boundingBox();
  const window = page.viewportSize();
  if (!box || !window) throw new Error("There is nothing to measure.");
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(window.width);
  expect(box.y + box.height).toBeLessThanOrEqual(window.height);
}

test("with text of twice the size everything of the bar and the tool row is in the window", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await signIn(page, "admin");
  await page.goto("/customers?all=true&includeDeleted=true");
  await expect(page.locator("main a[data-customer]").first()).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await sideways(page)).toBe(0);
  for (const part of [
    page.getByRole("searchbox"),
    page.getByRole("combobox", { name: "Language" }),
    page.getByRole("button", { name: "Mette Kjær" }),
    page.getByRole("button", { name: "Export" }),
    page.getByRole("link", { name: "Last page" }),
  ])
    await isInside(page, part);
});

for (const [zoom, width, height] of [
  ["200 %", 720, 450],
  ["400 %", 320, 480],
] as const) {
  test(`at ${zoom} nothing is cut off, and only the table goes sideways`, async ({ page, checkA11y }) => {
    await page.setViewportSize({ width, height });
    await signIn(page, "admin");
    await page.goto("/customers?all=true&resellers=true");
    const links = page.locator("main a[data-customer]");
    await expect(links.first()).toBeVisible();
    expect(await sideways(page)).toBe(0);

    await page.getByRole("button", { name: "Filter", exact: true }).click();
    const filters = page.getByRole("dialog", { name: "Filters" });
    await isInside(page, filters);
    const apply = filters.getByRole("button", { name: "Show these customers" });
    await apply.scrollIntoViewIfNeeded();
    await expect(apply).toBeInViewport({ ratio: 1 });
    await checkA11y();
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Views" }).click();
    await isInside(page, page.getByRole("dialog", { name: "Views" }));
    await page.keyboard.press("Escape");

    await pressUntil(page, "?", (within) =>
      expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible(within),
    );
    await isInside(page, page.getByRole("dialog", { name: "Keyboard shortcuts" }));
    await page.keyboard.press("Escape");

    await links.nth(2).click();
    await expect(page.getByRole("dialog").getByRole("heading", { name: "SLA", exact: true })).toBeVisible();
    expect(await sideways(page)).toBe(0);
    await page.goto("/resellers");
    await expect(page.getByRole("row").nth(1)).toBeVisible();
    expect(await sideways(page)).toBe(0);
  });
}

test("text at 200 % makes its columns and its drawer as much wider", async ({ baseURL }) => {
  // What a user sets as the size of text is a setting of the browser, which a page cannot give itself.
  const browser = await chromium.launch({
    executablePath: process.env.DESK_BROWSER ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--blink-settings=defaultFontSize=32"],
  });
  const page = await browser.newPage({
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    ...(baseURL && { baseURL }),
  });
  await signInByForm(page, "reseller");
  await expectSettled(page);
  expect(await style(page.locator("html"), "font-size")).toBe("32px");
  expect(await sideways(page)).toBe(0);
  const { table, rows } = customerList(page);
  const cells = table.getByRole("row").nth(1).getByRole("cell");
  for (const [place, name] of [
    [1, "state"],
    [3, "phone"],
  ] as const) {
    const cut = await cells.nth(place).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(cut, `the ${name} of the first row`).toBeLessThanOrEqual(0);
  }
  await rows.first().getByRole("link").click();
  await expect(page.getByRole("dialog").getByRole("heading", { name: "SLA", exact: true })).toBeVisible();
  expect(await sideways(page)).toBe(0);
  await browser.close();
});

test("with reduced motion nothing travels", async ({ page }) => {
  await openList(page);
  const moving = () =>
    page.evaluate(() => {
      const travels = /all|translate|transform|rotate|scale|left|top|width|height/;
      return [...document.querySelectorAll("*")].flatMap((element) => {
        const { transitionProperty, transitionDuration, animationName } = getComputedStyle(element);
        const isMoved = travels.test(transitionProperty) && !/^(0s(, )?)+$/.test(transitionDuration);
        const isAnimated = !/^(none|late|(scroll-)?fade)$/.test(animationName);
        return isMoved || isAnimated ? [`${element.tagName} ${transitionProperty} ${animationName}`] : [];
      });
    });
  expect(await moving()).toEqual([]);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
  expect(await moving()).toEqual([]);
  await page.keyboard.press("Escape");
  await customerList(page).rows.first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "SLA", exact: true })).toBeVisible();
  expect(await moving()).toEqual([]);
});
