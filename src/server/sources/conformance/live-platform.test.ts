import { pino } from "pino";
import { beforeAll, describe, expect, test } from "vitest";
import { type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import { isJsonObject, readCustomer } from "#contract/customer-record.ts";
import { redact } from "#server/redact.ts";
import type { Caller, CustomerSource } from "../customer-source.ts";
import { createUpstreamSource } from "../upstream/upstream-source.ts";

/**
 * The live platform, read only: what the documentation promises about shapes, and what the desk decided where it is
 * silent. Runs with TELECOMX_API_URL, CONFORMANCE_USERNAME and CONFORMANCE_PASSWORD, and for a second step
 * CONFORMANCE_SMS_KEY or CONFORMANCE_AUTHENTICATOR_TOKEN. What fails shows numbers and field names, never values: the data is real.
 */
const url = process.env.TELECOMX_API_URL;
const username = process.env.CONFORMANCE_USERNAME;
const password = process.env.CONFORMANCE_PASSWORD;
const smsKey = process.env.CONFORMANCE_SMS_KEY;
const authenticatorToken = process.env.CONFORMANCE_AUTHENTICATOR_TOKEN;

const never = new AbortController().signal;

describe.skipIf(!url || !username || !password)("the live platform", () => {
  let source: CustomerSource;
  let caller: Caller;
  const list = (query: Partial<CustomerQuery>) => source.list({ ...defaultRequest, ...query }, caller, never);
  const objects = async (query: Partial<CustomerQuery>) => (await list(query)).customers.filter(isJsonObject);

  beforeAll(async () => {
    source = createUpstreamSource({ baseUrl: new URL(url ?? ""), logger: pino({ level: "silent" }) });
    caller = await source.login(
      {
        username: username ?? "",
        password: password ?? "",
        ...(smsKey && { smsKey }),
        ...(authenticatorToken && { authenticatorToken }),
      },
      never,
    );
  }, 30_000);

  test("a login tells who it is", () => {
    expect(caller.user.name).not.toBe(username); // which it is only where the platform did not tell
    expect(caller.user.customerName).not.toBeNull();
  });

  test.each([{}, { full: true }, { iptvdevices: true }])(
    "a list with %j holds customers that can be read",
    async (asked) => {
      const page = await list({ ...asked, limit: 25 });
      expect(page).toMatchObject({ offset: 0, limit: 25 });
      expect(page.customers.length).toBeLessThanOrEqual(25);
      expect(page.total).toBeGreaterThanOrEqual(page.customers.length);
      // Paths such as finance.vatNumber: where the platform differs from its documentation.
      const records = page.customers.map((customer) => readCustomer(redact(customer)));
      expect(records.filter((record) => record === null)).toHaveLength(0);
      expect([...new Set(records.flatMap((record) => record?.unreadable ?? []))]).toEqual([]);
    },
  );

  test("pages follow each other without a gap or a repeat", async () => {
    const whole = await objects({ limit: 20 });
    const halves = [await objects({ limit: 10 }), await objects({ limit: 10, offset: 10 })];
    const ids = halves.flat().map(({ _id }) => _id);
    const same = ids.filter((id, index) => id === whole[index]?._id);
    expect(same.length).toBe(whole.length);
  });

  test("two ids with a comma between them are two customers", async () => {
    const ids = (await objects({ limit: 2 })).map(({ _id }) => String(_id));
    const found = await list({ customerIds: ids });
    expect(found.total).toBe(ids.length);
  });

  test("a page past the end has no rows and the true total", async () => {
    const { total } = await list({ limit: 1 });
    const past = await list({ offset: total + 1000 });
    expect([past.customers.length, past.total]).toEqual([0, total]);
  });

  test("a customer is found by name", async () => {
    const [first] = await objects({ limit: 1 });
    const found = await objects({ filter: String(first?.name ?? ""), limit: 500 });
    expect(found.some(({ _id }) => _id === first?._id)).toBe(true);
  });

  test("the resellers are a list of ids and names", async () => {
    const resellers = await source.resellers(caller, never);
    expect(resellers.every(({ _id, name }) => _id !== "" && name !== "")).toBe(true);
  });
});
