import type { APIResponse } from "@playwright/test";
import { customerList, expectSettled } from "./support/customer-list.ts";
import { pressUntil } from "./support/keys.ts";
import { signIn } from "./support/sign-in.ts";
import { expect, test } from "./support/test.ts";

test.beforeEach(({ watched }) => watched.allowConsole(/the server responded with a status of 401/));

/** How every credential of the demo book begins (src/server/demo-book/integrations.ts). */
const credential = /demo-\d{4}-[0-9a-f]{6,}/i;

test("every answer, good or bad, carries the headers that bind the browser", async ({ page }) => {
  await signIn(page, "reseller");
  const ask = { headers: { "X-TX": "1" } };
  const { request } = page;
  const asset = /src="(\/assets\/[^"]+)"/.exec(await (await request.get("/login")).text())?.[1] ?? "";
  const answers: [string, number, APIResponse][] = [
    ["the page", 200, await request.get("/customers")],
    ["an asset", 200, await request.get(asset)],
    ["a file", 200, await request.get("/favicon.svg")],
    ["data", 200, await request.get("/api/customer?limit=1", ask)],
    ["a missing file", 404, await request.get("/assets/missing-1234.js")],
    ["an unknown path of the API", 404, await request.get("/api/nothing", ask)],
    ["a wrong method", 405, await request.delete("/api/customer", ask)],
    ["a wrong parameter", 422, await request.get("/api/customer?limit=much", ask)],
    ["a parameter for ADMIN", 403, await request.get("/api/customer?all=true", ask)],
    ["a body that is no JSON", 415, await request.post("/api/auth/login", { ...ask, data: "hello" })],
    ["no word that the app asks", 403, await request.get("/api/customer")],
  ];
  for (const [what, status, answer] of answers) {
    const headers = answer.headers();
    expect(answer.status(), what).toBe(status);
    expect(headers["content-security-policy"], what).toContain("default-src 'none'");
    expect(headers["content-security-policy"], what).not.toContain("unsafe");
    expect(headers["x-content-type-options"], what).toBe("nosniff");
    expect(headers["referrer-policy"], what).toBe("no-referrer");
    expect(headers["x-frame-options"], what).toBe("DENY");
    expect(headers["cross-origin-opener-policy"], what).toBe("same-origin");
    expect(headers.server, what).toBeUndefined();
    if (what !== "an asset" && what !== "a file") expect(headers["cache-control"], what).toBe("no-store");
  }
});

test("another site's page can neither read the customers nor end the session", async ({ page }) => {
  await signIn(page, "reseller");
  const foreign = { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site", "X-TX": "1" };
  expect((await page.request.get("/api/customer", { headers: foreign })).status()).toBe(403);
  expect((await page.request.post("/api/auth/logout", { headers: foreign })).status()).toBe(403);
  await page.goto("/customers");
  await expectSettled(page);
});

test("the session cookie is out of reach of scripts and of other sites", async ({ page }) => {
  await signIn(page, "reseller");
  await page.goto("/customers");
  expect(await page.evaluate(() => document.cookie)).toBe("");
  const cookies = await page.context().cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
});

const hostile = [
  { filter: "Fed", name: "<b>Fed</b> & <script>window.__pwn = 1</script>" },
  { filter: "javascript website", name: "Edge: javascript website" },
  { filter: "mail header", name: "Edge: mail header in an address" },
  { filter: "credentials in a link", name: "Edge: credentials in a link" },
];
for (const { filter, name } of hostile) {
  test(`hostile data stays text: ${name}`, async ({ page }) => {
    await signIn(page, "admin");
    await page.goto(`/customers?${new URLSearchParams({ filter, all: "true", includeDeleted: "true" })}`);
    const { rows, drawer, table } = customerList(page);
    await expect(rows).toHaveCount(1);
    await table.getByRole("rowheader").getByRole("link", { name }).click();
    await expect(drawer).toHaveAccessibleName(name);
    await expect(drawer.getByRole("heading", { name: "Addresses" })).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, "__pwn"))).toBeUndefined();
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    for (const href of links) expect(href).toMatch(/^(\/|#|https?:\/\/|tel:\+?\d|mailto:[^?]+$)/);
  });
}

test("a name of 600 characters and one written from right to left move nothing", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/customers?all=true&includeDeleted=true&filter=Sejlmagere");
  const { rows } = customerList(page);
  await expect(rows).toHaveCount(1);
  const box = await rows.boundingBox();
  expect(box?.height).toBeLessThan(40);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBe(0);
  await rows.getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Finance" })).toBeVisible();
  expect(await overflow()).toBe(0);
});

test("marks that turn a name's letters round are shown in the palette, the window's title and the comparison", async ({
  page,
}) => {
  const shown = "Firma \ufffdtxt.exe\ufffd ApS";
  await signIn(page, "reseller");
  await page.goto("/customers");
  await expectSettled(page);
  const palette = page.getByRole("dialog", { name: "Command palette" });
  await pressUntil(page, "Control+k", (within) => expect(palette).toBeVisible(within));
  await page.keyboard.type("txt.exe");
  const found = palette.getByRole("option").filter({ hasText: shown });
  await expect(found).toBeVisible();
  await found.click();
  await expect(page).toHaveTitle(`${shown} · TelecomX`);

  await page.goto("/customers/compare");
  await page.getByRole("searchbox", { name: "Add a customer" }).fill("txt.exe");
  await page.keyboard.press("Enter");
  await page.getByRole("list", { name: "Customers found" }).getByRole("button", { name: shown }).click();
  await expect(page.getByRole("button", { name: `Remove ${shown}` })).toBeVisible();
});

test("no credential of the book reaches the browser on a long journey", async ({ page }) => {
  const bodies: Promise<string>[] = [];
  const addresses: string[] = [];
  page.on("response", (response) => {
    addresses.push(response.url());
    bodies.push(response.text().catch(() => ""));
  });
  const lines: string[] = [];
  page.on("console", (message) => lines.push(message.text()));
  await signIn(page, "admin");
  await page.goto("/customers?all=true&includeDeleted=true&resellers=true&limit=500&full=true");
  await expectSettled(page);
  const { rows, drawer } = customerList(page);
  await rows.getByRole("link").first().click();
  await expect(drawer.getByRole("heading", { name: "Integrations" })).toBeVisible();
  for (let step = 0; step < 5; step += 1) {
    await drawer.getByRole("button", { name: "Next customer" }).click();
    await expect(drawer.getByRole("heading", { name: "Integrations" })).toBeVisible();
  }
  const storage = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  const received = await Promise.all(bodies);
  expect(received.join("")).toContain('"integrations"');
  for (const text of [...received, ...addresses, ...lines, storage, await page.content()])
    expect(text).not.toMatch(credential);
});
