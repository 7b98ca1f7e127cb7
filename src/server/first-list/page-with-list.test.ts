import { afterAll, beforeAll, expect, test } from "vitest";
import { type BroughtAnswers, broughtListId } from "#contract/first-list.ts";
import type { ListToDraw } from "#contract/first-picture.ts";
import { apiPaths } from "#contract/paths.ts";
import type { Database } from "#server/database/database.ts";
import { DeskError } from "#server/desk-error.ts";
import { canary } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { createTestDesk } from "#server/testing/test-desk.ts";

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
  expect(html).toContain('<html lang="en" data-measures="--columns:few">');
  expect(html).toContain(`<div id="${broughtListId}"><p>Picture</p><script`);
  expect(html.endsWith("<p>End</p></body></html>")).toBe(true);
  const paths = [apiPaths.session, listPath, apiPaths.resellers];
  const own = await Promise.all(paths.map(async (path) => (await ask(path, { cookie })).json()));
  expect(answersOf(html)).toEqual(
    Object.fromEntries(paths.map((path, index) => [path, { status: 200, body: own[index] }])),
  );
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
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
  ["the address makes no sense", "/customers?limit=many", {}],
  ["the page is long", "/customers?limit=500", {}],
  ["it is another page", "/resellers", {}],
])("where %s, the page is the one for everyone, and no customer is asked for", async (_, path, headers) => {
  const { open, state, drawn } = await openDesk();
  const html = await (await open(path, headers)).text();
  expect(html).toBe(shell);
  expect(drawn).toEqual([]);
  expect(state.calls.filter(({ call }) => call === "list")).toEqual([]);
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

test("so does a failure of the source", async () => {
  const { open, state } = await openDesk();
  state.failWith = new DeskError(502, "upstream", "The platform does not answer.");
  const html = await (await open("/customers")).text();
  expect(answersOf(html)[listPath]).toMatchObject({ status: 502, body: { error: "upstream" } });
  expect(html.endsWith("</html>")).toBe(true);
});

test("the head is on its way before the source has answered", async () => {
  const { open, state } = await openDesk();
  state.hold = true;
  const body = (await open("/customers")).body?.getReader();
  const { value } = (await body?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toContain("data-measures");
  await body?.cancel();
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

test("a picture that cannot be drawn costs the picture only, and is in the log without what it was of", async () => {
  const { open, log } = await openDesk("admin", () => {
    throw new Error("a bug");
  });
  const html = await (await open("/customers")).text();
  expect(html).not.toContain("<p>Picture");
  expect(answersOf(html)[listPath]).toMatchObject({ status: 200 });
  expect(log.filter((line) => line.includes("no first picture"))).toHaveLength(1);
  expect(log.join()).not.toContain("Anders And");
});

test.each([
  ["br", "br"],
  ["gzip, br;q=0", "gzip"],
  ["identity", null],
])("it is compressed as the browser takes it: %s", async (accepted, encoding) => {
  const { open } = await openDesk();
  const answer = await open("/customers", { "Accept-Encoding": accepted });
  expect(answer.headers.get("content-encoding")).toBe(encoding);
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
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
