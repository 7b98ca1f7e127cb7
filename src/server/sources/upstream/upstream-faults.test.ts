import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { defaultRequest } from "#contract/customer-query.ts";
import { faults, raw } from "../../../../e2e/support/platform-stand-in/faults.ts";
import { startStandIn } from "../../../../e2e/support/platform-stand-in/stand-in.ts";
import { createUpstreamSource } from "./upstream-source.ts";
import { startUpstream, type UpstreamUnderTest } from "./upstream-under-test.ts";

let upstream: UpstreamUnderTest;
beforeAll(async () => {
  upstream = await startUpstream({
    headersMs: 300,
    totalMs: 900,
    outagesToBreak: Number.MAX_SAFE_INTEGER,
  });
});
afterEach(() => {
  upstream.standIn.heal();
  expect(upstream.leaks()).toEqual([]);
});
afterAll(() => upstream.standIn.stop());

test.each([
  ["ends with the connection, so that a half looks whole", faults.prefix(), "502 upstream_invalid"],
  ["is shorter than promised", faults.truncated(), "502 upstream_unreachable"],
  ["lacks its last chunk", faults.cut(), "502 upstream_unreachable"],
  ["is reset", faults.reset(), "502 upstream_unreachable"],
  ["is not HTTP", faults.garbage(), "502 upstream_unreachable"],
  ["is HTML with a script", faults.html(""), "502 upstream_invalid"],
  ["has 50 MB", faults.huge(), "502 upstream_invalid"],
  ["unpacks to 50 MB", faults.bomb(), "502 upstream_invalid"],
  ["nests 100,000 deep", faults.deep(), "502 upstream_invalid"],
  ["has wrong types", faults.types(), "502 upstream_invalid"],
  ["has numbers that are none", faults.numbers(), "ok"],
  ["is an error full of secrets", faults.secret(""), "502 upstream_failed"],
  ["is a refusal full of secrets", faults.secret("422"), "422 multiple"],
  ["starts after the time for headers", faults.slow("600"), "504 upstream_timeout"],
  ["never starts", faults.never(), "504 upstream_timeout"],
  ["drips past the time for all", faults.drip("50"), "504 upstream_timeout"],
  ["is slow but in time", faults.slow("50"), "ok"],
])("an answer that %s ends as it should", async (_, fault, expected) => {
  upstream.breakList(fault);
  expect(await upstream.outcome(upstream.list())).toBe(expected);
});

test("a hundred thousand rows become the documented 500", async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `{"_id":"${index}"}`).join();
  upstream.breakList(raw(200, "application/json", `{"total":100000,"customers":[${rows}]}`));
  const page = await upstream.list();
  expect([page.customers.length, page.total]).toEqual([500, 100_000]);
});

test("answers that never come hold no connection", async () => {
  upstream.breakList(faults.never());
  const calls = Array.from({ length: 20 }, () => upstream.outcome(upstream.list()));
  expect(new Set(await Promise.all(calls))).toEqual(new Set(["504 upstream_timeout"]));
  await vi.waitFor(() => expect(upstream.standIn.underWay()).toBe(0));
});

test("a caller who goes away is told why at once, and the platform sees the connection close", async () => {
  upstream.breakList(faults.never());
  const going = new AbortController();
  const call = upstream.list({}, going.signal);
  await vi.waitFor(() => expect(upstream.standIn.underWay()).toBe(1));
  going.abort("the user has gone");
  await expect(call).rejects.toBe("the user has gone");
  await vi.waitFor(() => expect(upstream.standIn.underWay()).toBe(0));
});

test.each([301, 302, 303, 307, 308])(
  "a redirect with %i is not followed, and the token stays here",
  async (status) => {
    const elsewhere = await startStandIn({ customers: [], employees: [] });
    const seen = upstream.asked();
    for (const location of [`${elsewhere.url}/customer`, "/customer", "http://insecure.invalid/"]) {
      upstream.breakList(raw(status, "application/json", "{}", { location }));
      expect(await upstream.outcome(upstream.list())).toBe("502 upstream_invalid");
    }
    expect(elsewhere.requests).toEqual([]);
    expect(upstream.asked()).toBe(seen + 3);
    await elsewhere.stop();
  },
);

test.each([
  ["refuses connections", async () => `http://127.0.0.1:${await closedPort()}`],
  ["has no address", async () => "http://platform.invalid"],
  ["does not speak TLS", async () => upstream.standIn.url.replace("http:", "https:")],
])("a platform that %s is unreachable, and nothing less safe is tried", async (_, address) => {
  const seen = upstream.standIn.requests.length;
  const baseUrl = new URL(await address());
  const source = createUpstreamSource({ baseUrl, logger: upstream.logger, limits: { retryMs: 1 } });
  const call = source.list(defaultRequest, upstream.caller, new AbortController().signal);
  expect(await upstream.outcome(call)).toBe("502 upstream_unreachable");
  expect(upstream.standIn.requests).toHaveLength(seen);
});

test("a user without a token asks nothing", async () => {
  const seen = upstream.standIn.requests.length;
  const nobody = { ...upstream.caller, token: null };
  const call = upstream.source.list(defaultRequest, nobody, new AbortController().signal);
  expect(await upstream.outcome(call)).toBe("401 expired");
  expect(upstream.standIn.requests).toHaveLength(seen);
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a text
  await new Promise((resolve) => server.close(resolve));
  return port;
}
