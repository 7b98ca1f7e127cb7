import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fault, faults, raw } from "../../../../e2e/support/platform-stand-in/faults.ts";
import { startUpstream, type UpstreamUnderTest } from "./upstream-under-test.ts";

const page = `{"offset":0,"limit":100,"total":1,"customers":[{"_id":"a"}]}`;
const json = "application/json";

/** What an answer may carry, whatever its status. */
const bodies: Record<string, (status: number) => Fault> = {
  documented: (status) => raw(status, json, page),
  "byte order mark": (status) => raw(status, json, `\u{feff}${page}`),
  "other JSON": (status) => raw(status, json, `{"result":"cnry-body"}`),
  null: (status) => raw(status, json, "null"),
  array: (status) => raw(status, json, "[]"),
  text: (status) => raw(status, json, `"cnry-body"`),
  plain: (status) => raw(status, "text/plain", "cnry-body"),
  empty: (status) => raw(status, json, ""),
  html: (status) => raw(status, "text/html", page),
  "UTF-16": (status) => raw(status, json, Buffer.from(page, "utf16le")),
  "bad gzip": (status) => raw(status, json, page, { "content-encoding": "gzip" }),
  truncated: (status) => (_, response) => {
    response.writeHead(status, { "content-type": json, "content-length": page.length + 50 });
    response.write(page, () => response.destroy());
  },
};

const everyBody = (outcome: string) => Object.fromEntries(Object.keys(bodies).map((name) => [name, outcome]));

// Cut off is not the same as unreadable: it may be whole next time, so it was asked again.
const unreadable = { ...everyBody("502 upstream_invalid"), truncated: "502 upstream_unreachable" };

let upstream: UpstreamUnderTest;
beforeAll(async () => {
  // The breaker has tests of its own; here every cell must reach the platform.
  upstream = await startUpstream({ outagesToBreak: Number.MAX_SAFE_INTEGER });
});
afterAll(() => upstream.standIn.stop());

test.each([
  [200, { ...unreadable, documented: "ok", "byte order mark": "ok" }],
  [204, unreadable],
  [304, unreadable],
  [400, everyBody("400 bad_request")],
  [401, everyBody("401 expired")],
  [403, everyBody("403 access_denied")],
  [404, everyBody("404 not_found")],
  [408, everyBody("502 upstream_failed")],
  [413, everyBody("502 upstream_failed")],
  [422, everyBody("422 multiple")],
  [429, everyBody("429 too_many_requests")],
  [500, everyBody("502 upstream_failed")],
  [502, everyBody("502 upstream_failed")],
  [503, everyBody("502 upstream_failed")],
  [504, everyBody("502 upstream_failed")],
  [599, everyBody("502 upstream_failed")],
])("a %i of the platform has its own error with every kind of body", async (status, expected) => {
  const outcomes: Record<string, string> = {};
  for (const [name, fault] of Object.entries(bodies)) {
    upstream.breakList(fault(status));
    outcomes[name] = await upstream.outcome(upstream.list());
  }
  expect(outcomes).toEqual(expected);
  expect(upstream.leaks()).toEqual([]);
});

test.each([
  ["401 invalid_token", "401 expired"],
  ["401 credentials_invalid", "401 expired"],
  ["403 blacklisted", "502 upstream_failed"],
  ["404 customer", "404 customer"],
  ["404 cnry-thing", "404 not_found"],
  ["422 limit", "422 limit"],
  ["422 cnry-parameter", "422 multiple"],
])("the platform's %s becomes %s", async (refusal, expected) => {
  upstream.breakList(faults.status(refusal));
  expect(await upstream.outcome(upstream.list())).toBe(expected);
  expect(upstream.leaks()).toEqual([]);
});

test("a parameter is found among the inner errors of a 422", async () => {
  upstream.breakList(raw(422, json, `{"message":"multiple","inner":[{"message":"filter"}]}`));
  expect(await upstream.outcome(upstream.list())).toBe("422 filter");
});
