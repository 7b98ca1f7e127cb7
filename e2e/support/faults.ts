import type { Page, Route } from "@playwright/test";
import { apiPaths } from "#contract/paths.ts";

/**
 * Faults between browser and server, for the states that a healthy server does not show. The only place where
 * the tests touch an answer; what succeeds always comes from the real server (docs/decisions/006).
 */

/** The customer list, condensed or full; the drawer's own request is the one with `customerIds`. */
const list = (url: URL) => url.pathname === "/api/customer" && !url.searchParams.has("customerIds");
const detail = (url: URL) => url.pathname === "/api/customer" && url.searchParams.has("customerIds");
const signOut = (url: URL) => url.pathname === apiPaths.logout;
const anything = (url: URL) => url.pathname.startsWith("/api/");

export const requests = { list, detail, signOut, anything };

type Which = (url: URL) => boolean;

/**
 * From here on the page comes without its first list (docs/decisions/019) and asks for it, as in every browser that does not
 * say what it opens an address as: a fault needs a request to meet.
 */
async function withoutBroughtList(page: Page) {
  await page.route(
    (url) => url.pathname === "/customers",
    async (route) => {
      const { "sec-fetch-dest": _, ...headers } = await route.request().allHeaders();
      await route.fulfill({ response: await route.fetch({ headers }) });
    },
  );
}

/** Every matching request is answered with `status` and the desk's own error body. */
export async function failWith(
  page: Page,
  which: Which,
  status: number,
  error = "internal_error",
  headers: Record<string, string> = {},
) {
  await withoutBroughtList(page);
  const json = { error, message: "Injected by the test.", requestId: "test-request" };
  await page.route(which, (route) => route.fulfill({ status, json, headers }));
}

/** The server has had enough for so many seconds. */
export function tellToWait(page: Page, which: Which, seconds: number) {
  return failWith(page, which, 429, "too_many_requests", { "Retry-After": String(seconds) });
}

/** A proxy in between answers HTML with status 200, as captive portals and gateways do. */
export async function answerHtml(page: Page, which: Which) {
  await withoutBroughtList(page);
  await page.route(which, (route) =>
    route.fulfill({ contentType: "text/html", body: "<h1>Gateway</h1><script>window.__pwn = true</script>" }),
  );
}

/** The true answer stops half way, as when a proxy gives up; its status and headers have been sent by then. */
export async function cutShort(page: Page, which: Which) {
  await withoutBroughtList(page);
  await page.route(which, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  });
}

/** The true answer, changed: what a platform may send and the demo book does not hold. `change` works on the JSON. */
export async function doctor<Body>(page: Page, which: Which, change: (body: Body) => void) {
  await withoutBroughtList(page);
  await page.route(which, async (route) => {
    const response = await route.fetch();
    const json: Body = await response.json();
    change(json);
    await route.fulfill({ response, json });
  });
}

/** The connection breaks before an answer. */
export async function breakConnection(page: Page, which: Which) {
  await withoutBroughtList(page);
  await page.route(which, (route) => route.abort("connectionreset"));
}

/** Holds matching requests back until `release` is called; then they go to the real server, oldest last. */
export async function holdBack(page: Page, which: Which) {
  await withoutBroughtList(page);
  return hold(page, which);
}

/** Holds the app's own code back, so that there is nothing but the document. */
export async function holdBackApp(page: Page) {
  return hold(page, await appCode(page));
}

/** The app's own code does not come. */
export async function breakApp(page: Page) {
  await page.route(await appCode(page), (route) => route.abort());
}

async function appCode(page: Page): Promise<Which> {
  const html = await (await page.request.get("/login")).text();
  const app = /rel="modulepreload" crossorigin href="([^"]+)"/.exec(html)?.[1];
  if (!app) throw new Error("The page names no code of the app.");
  return (url) => url.pathname === app;
}

async function hold(page: Page, which: Which) {
  const held: Route[] = [];
  const handler = (route: Route) => {
    held.push(route);
  };
  await page.route(which, handler);
  return {
    count: () => held.length,
    release: async () => {
      await page.unroute(which, handler);
      for (const route of held.reverse()) await route.continue().catch(() => undefined); // it may have been cancelled
    },
  };
}

/**
 * The browser says that its connection is metered, so the app fetches nothing that nobody asked for: where a test
 * counts requests or makes one fail, a page fetched ahead would be counted or shown in its place.
 */
export async function meter(page: Page) {
  await page.addInitScript(() =>
    Object.defineProperty(window.navigator, "connection", { value: { saveData: true, effectiveType: "4g" } }),
  );
}

/** The network is healthy again. */
export async function heal(page: Page) {
  await page.unrouteAll({ behavior: "ignoreErrors" });
}
