import { brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type BroughtAnswers, broughtListId } from "#contract/first-list.ts";
import type { ListToDraw } from "#contract/first-picture.ts";
import { apiPaths } from "#contract/paths.ts";
import type { Database } from "#server/database/database.ts";
import type { DeskEnv } from "#server/desk-env.ts";
import { DeskError } from "#server/desk-error.ts";
import { createLogger } from "#server/logger.ts";
import { canary } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { createTestDesk } from "#server/testing/test-desk.ts";
import { home } from "./home.ts";
import { pageWithList } from "./page-with-list.ts";

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterAll(() => database.close());

const shell = '<!doctype html><html lang="en"><head></head><body><!--first-list--><p>End</p></body></html>';
const listPath = `${apiPaths.customers}?limit=25`;

/** A desk whose picture says what it was given to draw, and what somebody who is signed in gets at an address. */
async function openDesk(
  who = "admin",
  drawing: (list: ListToDraw) => string | null = () => "<p>Picture</p>",
) {
  const drawn: ListToDraw[] = [];
  const desk = createTestDesk({
    database,
    html: shell,
    firstPicture: {
      measures: ({ full }) => `--columns:${full ? "full" : "few"}`,
      draw: async (list) => {
        drawn.push(list);
        return drawing(list);
      },
    },
  });
  const cookie = await desk.signIn(who);
  const open = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    desk.app.request(path, {
      method,
      headers: { Cookie: cookie, "Sec-Fetch-Site": "none", "Sec-Fetch-Dest": "document", ...headers },
    });
  return { ...desk, cookie, drawn, open };
}

function answersOf(html: string): BroughtAnswers {
  return JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? "{}");
}

test("who is signed in gets the picture, and the API's own answers to go on from", async () => {
  const { open, ask, cookie } = await openDesk();
  const answer = await open("/customers");
  const html = await answer.text();
  const session = await (await ask(apiPaths.session, { cookie })).text();
  const attribute = session.replaceAll('"', "&quot;");
  expect(html).toContain(`<html lang="en" data-measures="--columns:few" data-session="${attribute}">`);
  expect(html).toContain(`<div id="${broughtListId}"><p>Picture</p><script`);
  expect(html.endsWith("<p>End</p></body></html>")).toBe(true);
  const paths = [listPath, apiPaths.resellers];
  const own = await Promise.all(paths.map(async (path) => (await ask(path, { cookie })).json()));
  const headers = { "X-Request-Id": expect.stringMatching(/^[0-9a-f-]{36}$/) };
  expect(answersOf(html)).toEqual(
    Object.fromEntries(paths.map((path, index) => [path, { status: 200, headers, body: own[index] }])),
  );
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
});

test("a full list asks for the device counts too, and is drawn with the columns that its address names", async () => {
  const { open, drawn } = await openDesk();
  const html = await (await open("/customers?full=true")).text();
  expect(Object.keys(answersOf(html))).toContain(`${apiPaths.customers}?full=true&limit=25&iptvdevices=true`);
  expect(drawn[0]?.query).toMatchObject({ full: true, iptvdevices: false });
});

test("no credential is in it, and none is given to the picture", async () => {
  const { open, drawn } = await openDesk();
  expect(await (await open("/customers?full=true")).text()).not.toContain(canary);
  expect(drawn).toHaveLength(1);
  expect(JSON.stringify(drawn)).not.toContain(canary);
});

test.each([
  ["nobody is signed in", "/customers", { Cookie: "" }],
  ["the session is over", "/customers", { Cookie: `__Host-Http-tx=${"A".repeat(43)}` }],
  ["a script asks", "/customers", { "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Dest": "empty" }],
  [
    "another site leads there",
    "/customers",
    { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" },
  ],
  ["the page is long", "/customers?limit=500", {}],
  ["it is another page", "/resellers", {}],
])("where %s, the page is the one for everyone, and no customer is asked for", async (_, path, headers) => {
  const { open, state, drawn } = await openDesk();
  const html = await (await open(path, headers)).text();
  expect(html).toBe(shell);
  expect(drawn).toEqual([]);
  expect(state.calls.filter(({ call }) => call === "list")).toEqual([]);
});

test("names that take long hold up neither the list nor its picture", async () => {
  const { open, source, drawn } = await openDesk();
  source.resellers = () => new Promise(() => undefined);
  const html = await (await open("/customers")).text();
  expect(html).toContain("<p>Picture</p>");
  expect(drawn).toMatchObject([{ resellers: null }]);
  expect(Object.keys(answersOf(html))).toEqual([listPath]);
});

test("the source is not asked any longer for names that come too late, because the app asks for them", async () => {
  const { open, source, log } = await openDesk();
  const ended = vi.fn();
  source.resellers = (_, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => {
        ended();
        reject(signal.reason);
      });
    });
  await (await open("/customers")).text();
  expect(ended).toHaveBeenCalledOnce();
  expect(log.join()).not.toContain('"level":50');
});

test("HEAD asks for nothing", async () => {
  const { open, state } = await openDesk();
  expect((await open("/customers", {}, "HEAD")).status).toBe(200);
  expect(state.calls.filter(({ call }) => call === "list")).toEqual([]);
});

test("a refusal comes along as the API gives it, without a picture", async () => {
  const { open, drawn } = await openDesk("viewer");
  const html = await (await open("/customers")).text();
  expect(answersOf(html)[listPath]).toMatchObject({ status: 403, body: { error: "access_denied" } });
  expect(drawn).toEqual([]);
});

test("so does the refusal of an address that makes no sense, for which no customer is asked for", async () => {
  const { open, drawn, state } = await openDesk();
  const html = await (await open("/customers?limit=many")).text();
  expect(answersOf(html)[`${apiPaths.customers}?limit=many`]).toMatchObject({ status: 422 });
  expect(drawn).toEqual([]);
  expect(state.calls.filter(({ call }) => call === "list")).toEqual([]);
});

test("so does a failure of the source", async () => {
  const { open, state } = await openDesk();
  state.failWith = new DeskError(503, "upstream", "The platform rests.", { retryAfter: 8 });
  const html = await (await open("/customers")).text();
  expect(answersOf(html)[listPath]).toMatchObject({
    status: 503,
    headers: { "Retry-After": "8" },
    body: { error: "upstream" },
  });
  expect(html.endsWith("</html>")).toBe(true);
});

test("a text that would end the element of data does not", async () => {
  const { open, source } = await openDesk();
  source.list = async () => ({
    offset: 0,
    limit: 25,
    total: 1,
    customers: [{ _id: "1", name: "</script><script>alert(1)</script><!--" }],
  });
  const html = await (await open("/customers")).text();
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(answersOf(html)[listPath]?.body).toMatchObject({
    customers: [{ name: "</script><script>alert(1)</script><!--" }],
  });
});

test("a picture that cannot be drawn costs what would come along, and is in the log without what it was of", async () => {
  const { open, log } = await openDesk("admin", (list) => {
    throw new Error(JSON.stringify(list));
  });
  const html = await (await open("/customers")).text();
  expect(html).not.toContain(broughtListId);
  expect(html.endsWith("<p>End</p></body></html>")).toBe(true);
  expect(log.filter((line) => line.includes("no first list"))).toHaveLength(1);
  expect(log.join()).not.toContain("Anders And");
});

const encodings = [
  ["br", "br", brotliDecompressSync],
  ["gzip, br;q=0", "gzip", gunzipSync],
  ["identity", null, (bytes: Buffer) => bytes],
] as const;

test.each(encodings)("it is compressed as the browser takes it: %s", async (accepted, encoding, decode) => {
  const { open } = await openDesk();
  const answer = await open("/customers", { "Accept-Encoding": accepted });
  expect(answer.headers.get("content-encoding")).toBe(encoding);
  const html = decode(Buffer.from(await answer.arrayBuffer())).toString();
  expect(html).toContain("data-measures");
  expect(html.endsWith("<p>End</p></body></html>")).toBe(true);
});

test.each(encodings)(
  "the head is on its way before the source has answered: %s",
  async (accepted, encoding) => {
    const { open, state } = await openDesk();
    state.hold = true;
    const body = (await open("/customers", { "Accept-Encoding": accepted })).body?.getReader();
    const { value = new Uint8Array() } = (await body?.read()) ?? {};
    expect(decodeStart(value, encoding)).toContain("data-measures");
    await body?.cancel();
  },
);

/** What a browser makes of a body that has only begun. */
function decodeStart(bytes: Uint8Array, encoding: "br" | "gzip" | null): string {
  if (encoding === "br")
    return brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
  if (encoding === "gzip") return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  return new TextDecoder().decode(bytes);
}

test("a database that is stuck does not keep the page from coming", async () => {
  const stuck = { ask: () => new Promise<Response>(() => undefined), logger: createLogger("silent") };
  const file = { type: "text/html", etag: "", bytes: new TextEncoder().encode(shell), br: null, gzip: null };
  const firstPicture = { measures: () => "", draw: async () => null };
  const app = new Hono<DeskEnv>();
  app.get("/customers", pageWithList({ shell: file, firstPicture, ...stuck }));
  app.get("/", home({ shell: file, ...stuck }));
  const headers = { "Sec-Fetch-Site": "none", "Sec-Fetch-Dest": "document" };
  for (const path of ["/customers", "/"]) {
    expect(await (await app.request(path, { headers })).text()).toBe(shell);
  }
});

test("the desk's bare address leads on to where somebody starts, who is signed in and opens it", async () => {
  const admin = await (await openDesk("admin")).open("/");
  expect(admin.status).toBe(302);
  expect(admin.headers.get("location")).toBe("/customers?all=true");
  expect(admin.headers.get("cache-control")).toBe("no-store");
  const reseller = await openDesk("reseller");
  expect((await reseller.open("/")).headers.get("location")).toBe("/customers");
  expect(await (await reseller.open("/", { Cookie: "" })).text()).toBe(shell);
  expect(
    await (await reseller.open("/", { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" })).text(),
  ).toBe(shell);
});
