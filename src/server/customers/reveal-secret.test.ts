import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { defaultRequest } from "#contract/customer-query.ts";
import type { Database } from "#server/database/database.ts";
import { sql } from "#server/database/sql.ts";
import { canary, fullCustomer } from "#server/testing/canary-source.ts";
import { openMemoryDatabase } from "#server/testing/memory-database.ts";
import { createTestDesk } from "#server/testing/test-desk.ts";
import { findSecret } from "./find-secret.ts";

let database: Database;
beforeAll(async () => {
  database = await openMemoryDatabase();
});
afterEach(() => database.query(sql`DELETE FROM audit_log`));
afterAll(() => database.close());

type Desk = ReturnType<typeof createTestDesk>;

const id = String(fullCustomer._id);
const reveal = ({ ask }: Desk, cookie: string, path: string, customer = id) =>
  ask(`/api/customer/${customer}/reveal`, { method: "POST", cookie, body: { path } });
const auditLog = () => database.query<{ path: string }>(sql`SELECT * FROM audit_log ORDER BY id`);

test("one credential is given, and it is on record who got it, when and where, but not what", async () => {
  const desk = createTestDesk({ database });
  const cookie = await desk.signIn("reseller");
  const answer = await reveal(desk, cookie, "integrations.billing.economic.agreementGrantToken");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.json()).toEqual({ value: `${canary}-economic` });
  const records = await auditLog();
  expect(records).toEqual([
    {
      id: expect.any(Number),
      at: new Date("2026-03-02T09:00:00Z"),
      action: "reveal",
      employee: "employee-of-reseller",
      access_level: "RESELLER",
      customer: id,
      path: "integrations.billing.economic.agreementGrantToken",
      request_id: answer.headers.get("x-request-id"),
    },
  ]);
});

test.each([
  ["admin", { all: true, includeSubresellers: false }],
  ["reseller_admin", { all: false, includeSubresellers: true }],
  ["reseller", { all: false, includeSubresellers: true }],
])(
  "%s reveals within the widest reach of the level, and nothing but that one customer is fetched",
  async (username, reach) => {
    const desk = createTestDesk({ database });
    await reveal(desk, await desk.signIn(username), "custom.apiKey");
    expect(desk.state.calls.at(-1)?.query).toEqual({
      ...defaultRequest,
      ...reach,
      customerIds: [id],
      limit: 1,
      full: true,
      includeDeleted: true,
    });
  },
);

test.each([
  "notes",
  "name",
  "integrations",
  "integrations.billing.uniconta.username",
  "integrations.criipto.clientSecret",
  "integrations.billing.economic.agreementGrantToken.0",
  "integrations.billing.economic",
  "__proto__",
  "constructor.name",
  "custom.nothing",
  ".",
])("%s is not revealed: it is no credential, or holds none", async (path) => {
  const desk = createTestDesk({ database });
  const answer = await reveal(desk, await desk.signIn("admin"), path);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ error: "path" });
  expect(await auditLog()).toEqual([]);
});

test("rows that are no customers do not stand in the way", async () => {
  const desk = createTestDesk({ database });
  const cookie = await desk.signIn("reseller");
  desk.source.list = async () => ({ offset: 0, limit: 1, total: 3, customers: [null, 7, fullCustomer] });
  expect((await reveal(desk, cookie, "custom.apiKey")).status).toBe(200);
});

test("a customer out of reach is 404 customer", async () => {
  const desk = createTestDesk({ database });
  const cookie = await desk.signIn("reseller");
  for (const customer of ["beyond-reach", "another-id"]) {
    const answer = await reveal(desk, cookie, "custom.apiKey", customer);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: "customer" });
  }
});

test("the eleventh within a minute is refused, for that user only", async () => {
  const desk = createTestDesk({ database });
  const cookie = await desk.signIn("reseller");
  for (let count = 0; count < 10; count += 1) {
    expect((await reveal(desk, cookie, "custom.apiKey")).status).toBe(200);
  }
  const refused = await reveal(desk, cookie, "custom.apiKey");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(50);
  expect(await auditLog()).toHaveLength(10);
  expect((await reveal(desk, await desk.signIn("admin"), "custom.apiKey")).status).toBe(200);
});

test("without a record there is no reveal", async () => {
  const desk = createTestDesk({ database });
  const cookie = await desk.signIn("admin");
  await database.query(sql`ALTER TABLE audit_log RENAME TO audit_log_away`);
  const answer = await reveal(desk, cookie, "custom.apiKey");
  await database.query(sql`ALTER TABLE audit_log_away RENAME TO audit_log`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain(canary);
});

test("credentials are found below arrays, under names with dots, and as JSON where they are no text", () => {
  const custom = {
    accounts: [{ "my.password": "a" }, { password: ["b", "c"] }],
    "key.": 1,
    text: '{"token":"d"}',
    pin: 1234,
  };
  expect(findSecret({ custom }, "custom.accounts.0.my.password")).toBe("a");
  expect(findSecret({ custom }, "custom.accounts.1.password")).toBe('["b","c"]');
  expect(findSecret({ custom }, "custom.text")).toBe('{"token":"d"}');
  expect(findSecret({ custom }, "custom.pin")).toBe("1234");
  expect(findSecret({ custom }, "custom.accounts.1.password.0")).toBeUndefined();
});
