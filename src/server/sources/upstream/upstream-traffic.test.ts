import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerParameters, defaultRequest, parseRequest } from "#contract/customer-query.ts";
import { createUpstreamSource } from "./upstream-source.ts";
import { never, startUpstream, type UpstreamUnderTest } from "./upstream-under-test.ts";

let upstream: UpstreamUnderTest;
beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(() => upstream.standIn.stop());

/** What the platform saw of one call. */
async function seenOf(call: () => Promise<unknown>) {
  upstream.standIn.requests.length = 0;
  await upstream.outcome(call());
  return upstream.standIn.requests;
}

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 100 }),
  fc.constantFrom(
    "@evil.test",
    "//evil.test/",
    "../auth/logout",
    "a&all=true&token=other",
    "x\r\nX-Evil: 1",
    "%0d%0a",
    "#",
    "\u0000",
    "'; drop table customers; --",
    "x".repeat(8_000),
  ),
);

test("whatever is searched for, the platform sees one GET /customer with documented parameters", async () => {
  await fc.assert(
    fc.asyncProperty(
      hostile,
      fc.nat(),
      fc.integer({ min: 1, max: 500 }),
      fc.boolean(),
      async (filter, ...rest) => {
        const [offset, limit, full] = rest;
        // What arrives here has passed the codec, which brings a filter into its normal form.
        const query = { ...defaultRequest, filter: filter.trim().normalize("NFC"), offset, limit, full };
        const seen = await seenOf(() => upstream.source.list(query, upstream.caller, never));

        expect(seen).toHaveLength(1);
        expect(seen[0]).toMatchObject({ method: "GET", body: "" });
        const target = new URL(`http://platform${seen[0]?.target}`);
        expect(target.pathname).toBe("/customer");
        const names = [...target.searchParams.keys()];
        expect(names.filter((name) => !customerParameters.some((known) => known === name))).toEqual([
          "token",
        ]);
        expect(new Set(names).size).toBe(names.length);
        expect(target.searchParams.get("token")).toBe(upstream.caller.token);
        target.searchParams.delete("token");
        if (query.filter.length <= 500) {
          expect(parseRequest(target.searchParams).query?.filter).toBe(query.filter);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("a hostile token stays a value", async () => {
  const caller = { ...upstream.caller, token: "a&all=true#\r\nX-Evil: 1" };
  const [seen] = await seenOf(() => upstream.source.list(defaultRequest, caller, never));
  const target = new URL(`http://platform${seen?.target}`);
  expect([...target.searchParams]).toEqual([["token", caller.token]]);
  expect(seen?.headers).not.toHaveProperty("x-evil");
});

test("the platform's address may have a path of its own, which is kept", async () => {
  const source = createUpstreamSource({
    baseUrl: new URL(`${upstream.standIn.url}/prefix/`),
    logger: upstream.logger,
  });
  const [seen] = await seenOf(() => source.resellers(upstream.caller, never));
  expect(seen?.target).toBe(`/prefix/customer/resellers/list?token=${upstream.caller.token}`);
});

test("no header is sent but the ones that the request itself needs", async () => {
  const [seen] = await seenOf(() => upstream.list());
  const { host, ...headers } = seen?.headers ?? {};
  expect(headers).toEqual({
    accept: "application/json",
    "accept-encoding": "gzip, deflate",
    "accept-language": "*",
    connection: "keep-alive",
    "sec-fetch-mode": "cors",
    "user-agent": "node",
  });
});

test("a cookie that the platform sets is not sent back", async () => {
  await upstream.list();
  const [seen] = await seenOf(() => upstream.list());
  expect(seen?.headers).not.toHaveProperty("cookie");
});

test("of the platform's answer only the envelope gets through", async () => {
  const page = await upstream.list();
  expect(Object.keys(page).toSorted()).toEqual(["customers", "limit", "offset", "total"]);
  expect(JSON.stringify(page)).not.toContain("cnry");
});
