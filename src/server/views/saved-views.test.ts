import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { mostViews, type SavedView } from "#contract/saved-view.ts";
import { defaultTableLayout } from "#contract/table-layout.ts";
import type { Database } from "#server/database/database.ts";
import { migrate } from "#server/database/migrate.ts";
import { openDatabase } from "#server/database/open-database.ts";
import { sql } from "#server/database/sql.ts";
import { canary } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { createTestDesk } from "#server/testing/test-desk.ts";
import { startPostgres } from "../../../e2e/support/postgres-cluster.ts";

const cluster = await startPostgres();
const postgres = cluster ? await openDatabase({ databaseUrl: cluster.url, dataDir: "unused" }) : null;
if (postgres) await migrate(postgres);
const pglite = await openMemoryDatabase();
afterAll(async () => {
  await pglite.close();
  await postgres?.close();
  cluster?.stop();
});

const content = { name: "Unpaid", search: "includeDeleted=true&limit=50", layout: defaultTableLayout };
const fresh = { ...content, version: null };

/** A desk with one user signed in, and what the user can ask of the views. */
async function openDesk(database: Database, username = "reseller") {
  const desk = createTestDesk({ database });
  const cookie = await desk.signIn(username);
  return {
    ...desk,
    cookie,
    list: async (): Promise<SavedView[]> => (await desk.ask("/api/views", { cookie })).json(),
    put: (id: string, body: unknown) => desk.ask(`/api/views/${id}`, { method: "PUT", cookie, body }),
    remove: (id: string, version: unknown) =>
      desk.ask(`/api/views/${id}?version=${version}`, { method: "DELETE", cookie }),
  };
}

const refusal = async (answer: Response) => [answer.status, (await answer.json()).error];

describe.each([
  ["PGlite", pglite],
  ["PostgreSQL", postgres],
])("on %s", (_name, engine) => {
  const withEngine = test.skipIf(engine === null);
  const database = engine as Database; // null only where every test below is skipped
  beforeEach(async () => void (await engine?.query(sql`DELETE FROM saved_views`)));

  withEngine("a view comes back as it was saved, and changes when it is saved again", async () => {
    const { list, put, pass } = await openDesk(database);
    const layout = {
      hidden: ["phoneNumber"],
      order: ["emailAddress", "state"],
      pinned: ["state"],
      widths: { name: 320, emailAddress: 180.5 },
      density: "compact",
    };
    const answer = await put("a", { ...fresh, name: "  Blåbærgrød   nord ", layout });
    const saved: SavedView = await answer.json();
    expect(saved).toEqual({
      id: "a",
      name: "Blåbærgrød nord",
      search: "limit=50&includeDeleted=true",
      layout,
      version: expect.any(Number),
      updatedAt: "2026-03-02T09:00:00.000Z",
    });
    expect(await list()).toEqual([saved]);

    pass(60_000);
    await put("a", { ...fresh, search: "filter=%C3%A6ble", version: saved.version });
    expect(await list()).toEqual([
      {
        ...content,
        id: "a",
        search: "filter=%C3%A6ble",
        version: expect.any(Number),
        updatedAt: "2026-03-02T09:01:00.000Z",
      },
    ]);
    expect((await list())[0]?.version).not.toBe(saved.version);
  });

  withEngine("of two tabs that save the same view, the second is told and overwrites nothing", async () => {
    const { list, put, remove } = await openDesk(database);
    const { version } = await (await put("a", fresh)).json();
    await put("a", { ...content, name: "First tab", version });
    expect(await refusal(await put("a", { ...content, name: "Second tab", version }))).toEqual([
      409,
      "version",
    ]);
    expect(await refusal(await remove("a", version))).toEqual([409, "version"]);
    expect(await refusal(await put("a", fresh))).toEqual([409, "version"]);
    expect((await list()).map(({ name }) => name)).toEqual(["First tab"]);
  });

  withEngine("two tabs that save at the same moment do not both succeed", async () => {
    const { list, put } = await openDesk(database);
    const { version } = await (await put("a", fresh)).json();
    const answers = await Promise.all(
      ["one", "two", "three", "four"].map((name) => put("a", { ...content, name, version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const sameName = await Promise.all(["b", "c", "d"].map((id) => put(id, { ...fresh, name: "Only once" })));
    expect(sameName.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await list()).toHaveLength(2);
  });

  withEngine("a deleted view is gone, can be brought back, and is then no longer the old one", async () => {
    const { list, put, remove } = await openDesk(database);
    const { version } = await (await put("a", fresh)).json();
    expect((await remove("a", version)).status).toBe(200);
    expect((await remove("a", version)).status).toBe(200);
    expect(await list()).toEqual([]);
    expect(await refusal(await put("a", { ...content, version }))).toEqual([409, "version"]);

    expect((await put("a", fresh)).status).toBe(200);
    expect(await refusal(await put("a", { ...content, version }))).toEqual([409, "version"]);
  });

  withEngine("a name is taken once for each user, whatever its letter case", async () => {
    const { put } = await openDesk(database);
    await put("a", { ...fresh, name: "Åbne sager" });
    expect(await refusal(await put("b", { ...fresh, name: "åBNE  SAGER" }))).toEqual([409, "name"]);
    const { version } = await (await put("b", { ...fresh, name: "Others" })).json();
    expect((await put("b", { ...content, name: "OTHERS", version })).status).toBe(200);
  });

  withEngine(`${mostViews} views are the limit, and a full list can still be changed`, async () => {
    const { list, put, remove } = await openDesk(database);
    await database.query(sql`
      INSERT INTO saved_views
      SELECT 'embedded', 'employee-of-reseller', 'v' || n, 'View ' || n, '',
        ${JSON.stringify(defaultTableLayout)}::text::jsonb, nextval('saved_view_versions'), now()
      FROM generate_series(1, ${mostViews}) AS n`);
    expect(await refusal(await put("one-more", fresh))).toEqual([409, "views"]);
    const [first] = await list();
    expect((await put(first?.id ?? "", { ...fresh, version: first?.version })).status).toBe(200);
    const [one] = await list();
    await remove(one?.id ?? "", one?.version);
    expect((await put("one-more", { ...fresh, name: "Room again" })).status).toBe(200);
  });

  withEngine("nobody sees, changes or deletes another user's views, also under the same id", async () => {
    const owner = await openDesk(database);
    const other = await openDesk(database, "admin");
    const { version } = await (await owner.put("a", { ...fresh, name: `${canary}-view` })).json();
    expect(await other.list()).toEqual([]);
    expect(await refusal(await other.put("a", { ...content, version }))).toEqual([409, "version"]);
    expect((await other.remove("a", version)).status).toBe(200);
    expect((await other.put("a", { ...fresh, name: "My own" })).status).toBe(200);
    expect((await owner.list()).map(({ name }) => name)).toEqual([`${canary}-view`]);
    expect(owner.log.join("") + other.log.join("")).not.toContain(`${canary}-view`);
  });

  withEngine("the views of another source's employee of the same id are another's", async () => {
    const { list, put } = await openDesk(database);
    await put("a", fresh);
    await database.query(sql`UPDATE saved_views SET source = 'upstream'`);
    expect(await list()).toEqual([]);
  });
});

describe("what is not as the contract has it is refused by name", () => {
  beforeEach(() => pglite.query(sql`DELETE FROM saved_views`));

  test.each<[field: string, body: unknown]>([
    ["name", { ...fresh, name: "   " }],
    ["name", { ...fresh, name: "x".repeat(81) }],
    ["name", { ...fresh, name: "with \u0000 in it" }],
    ["name", { ...fresh, name: "turned \u202Earound" }],
    ["name", { ...fresh, name: "half \ud800" }],
    ["name", { ...fresh, name: 7 }],
    ["search", { ...fresh, search: "limit=0" }],
    ["search", { ...fresh, search: "token=abc" }],
    ["search", { ...fresh, search: `customerIds=${"a".repeat(65)}` }],
    ["layout", { ...fresh, layout: {} }],
    ["layout", { ...fresh, layout: { ...defaultTableLayout, hidden: ["\u0000"] } }],
    ["layout", { ...fresh, layout: { ...defaultTableLayout, widths: { name: 1 } } }],
    ["layout", { ...fresh, layout: { ...defaultTableLayout, order: Array(65).fill("a") } }],
    ["version", { ...fresh, version: 0 }],
    ["version", { ...fresh, version: 1.5 }],
    ["version", content],
    ["body", { ...fresh, employee: "employee-of-admin" }],
    ["body", []],
  ])("%s in %j", async (field, body) => {
    const { list, put } = await openDesk(pglite);
    expect(await refusal(await put("a", body))).toEqual([422, field]);
    expect(await list()).toEqual([]);
  });

  test("an id that is too long, a version that is none, a body that is too large", async () => {
    const { put, remove } = await openDesk(pglite);
    expect(await refusal(await put("a".repeat(65), fresh))).toEqual([422, "id"]);
    expect(await refusal(await remove("a", ""))).toEqual([422, "version"]);
    expect(await refusal(await remove("a", "1e3"))).toEqual([422, "version"]);
    expect(await refusal(await put("a", { ...fresh, name: "x".repeat(17_000) }))).toEqual([
      413,
      "body_too_large",
    ]);
  });

  test("another site's page, and a request without the desk's header", async () => {
    const { app, ask, cookie, list } = await openDesk(pglite);
    const headers = { "Sec-Fetch-Site": "cross-site" };
    expect((await ask("/api/views/a", { method: "PUT", cookie, body: fresh, headers })).status).toBe(403);
    const bare = { Cookie: cookie, "Content-Type": "application/json" };
    const answer = await app.request("/api/views/a", {
      method: "PUT",
      headers: bare,
      body: JSON.stringify(fresh),
    });
    expect(await refusal(answer)).toEqual([403, "header"]);
    expect(await list()).toEqual([]);
  });
});

test("500 ids of the documented length fit in a view", async () => {
  const { list, put } = await openDesk(pglite);
  const ids = Array.from({ length: 500 }, (_, index) => index.toString(16).padStart(24, "0"));
  const search = new URLSearchParams({ customerIds: ids.join(",") }).toString();
  expect((await put("ids", { ...fresh, search })).status).toBe(200);
  expect((await list()).find(({ id }) => id === "ids")?.search).toBe(search);
});
