import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fault, raw } from "../../../../e2e/support/platform-stand-in/faults.ts";
import { never, startUpstream, type UpstreamUnderTest } from "./upstream-under-test.ts";

const answered = { token: "t", expiresInMinutes: 15, employee: "e", customer: "c", accessLevel: "RESELLER" };
const request = { username: "owner-0@example.dk", password: "cnry-password" };

let upstream: UpstreamUnderTest;
beforeAll(async () => {
  upstream = await startUpstream({ outagesToBreak: Number.MAX_SAFE_INTEGER });
});
afterAll(() => upstream.standIn.stop());

/** Logs in while `/auth/login` answers this. */
async function logInWith(status: number, body: object) {
  upstream.standIn.break(raw(status, "application/json", JSON.stringify(body)), "/auth/login");
  try {
    return await upstream.source.login(request, never);
  } finally {
    upstream.standIn.heal();
  }
}

test("a login becomes a user with a token; what it leaves out is asked for", async () => {
  const { user, token } = await upstream.source.login(request, never);
  expect(user).toEqual({
    employee: "employee-0",
    customer: "reseller-0",
    accessLevel: "RESELLER",
    name: "Ejer 0",
    customerName: "Forhandler 0",
    language: "da",
    resellerSkin: null,
  });
  expect(token).toMatch(/^[0-9a-f]{48}$/);
});

test("only the documented fields are sent, and the password in no address", async () => {
  const seen = upstream.standIn.requests.length;
  await upstream.outcome(upstream.source.login({ ...request, smsKey: "4711" }, never));
  const [login, ...rest] = upstream.standIn.requests.slice(seen);
  expect(login).toMatchObject({ method: "POST", target: "/auth/login" });
  expect(JSON.parse(login?.body ?? "")).toEqual({ ...request, smsKey: "4711" });
  expect(rest.map(({ target }) => target.split("token=")[0])).toEqual([
    "/auth/validateToken?extend=true&",
    "/customer/reseller-0?",
  ]);
});

test("a login that tells all is asked for the skin only, which it never has", async () => {
  const seen = upstream.standIn.requests.length;
  const person = { name: "Bo", customerName: "Bo ApS", language: "en" };
  expect((await logInWith(200, { ...answered, ...person })).user).toMatchObject(person);
  expect(upstream.standIn.requests.slice(seen + 1).map(({ target }) => target)).toEqual([
    "/customer/c?token=t",
  ]);
});

/** Logs in while the user's own customer is answered like this. */
async function logInAs(fault: Fault) {
  upstream.standIn.break(fault, "/customer/reseller-0");
  try {
    return await upstream.source.login(request, never);
  } finally {
    upstream.standIn.heal();
  }
}

test("the skin is the own customer's, and nothing else of that record goes on", async () => {
  const record = { _id: "reseller-0", resellerSkin: "TEAL", integrations: { secret: "cnry-secret" } };
  const login = await logInAs(raw(200, "application/json", JSON.stringify(record)));
  expect(login.user.resellerSkin).toBe("TEAL");
  expect(JSON.stringify(login)).not.toContain("cnry-secret");
});

test.each([
  ["not there", raw(200, "application/json", "{}")],
  ["no text", raw(200, "application/json", '{"resellerSkin":7}')],
  ["forbidden", raw(403, "application/json", '{"message":"access_denied"}')],
  ["HTML", raw(200, "text/html", "<p>cnry</p>")],
])("without a skin (%s) the user is signed in all the same", async (_, fault) => {
  expect((await logInAs(fault)).user).toMatchObject({ name: "Ejer 0", resellerSkin: null });
  expect(upstream.leaks()).toEqual([]);
});

test.each([
  ["skin", "/customer/reseller-0", { name: "Ejer 0", resellerSkin: null }],
  ["name", "/auth/validateToken", { name: request.username, customerName: null }],
])("a login does not wait for a %s that does not come", async (_, path, known) => {
  const { source, standIn } = await startUpstream({ loginExtrasMs: 20 });
  standIn.break(() => undefined, path); // it never answers
  const started = performance.now();
  expect((await source.login(request, never)).user).toMatchObject(known);
  expect(performance.now() - started, "not the ten seconds that a list may take").toBeLessThan(2000);
  await standIn.stop();
});

test.each(["..", "../auth/logout", "a b", ""])(
  "an id such as %j is never part of an address",
  async (customer) => {
    const seen = upstream.standIn.requests.length;
    await upstream.outcome(logInWith(200, { ...answered, customer }));
    const targets = upstream.standIn.requests.slice(seen).map(({ target }) => target.split("?")[0]);
    expect(targets.filter((target) => !target?.startsWith("/auth/"))).toEqual([]);
    expect(targets).not.toContain("/auth/logout");
  },
);

test("without a name anywhere the user is called by the username", async () => {
  const { user } = await logInWith(200, { ...answered, language: "sv", name: 7 });
  expect(user).toMatchObject({ name: request.username, customerName: null, language: null });
});

test.each([
  [401, { message: "smsKey" }, "401 smsKey"],
  [403, { error: { code: "SMS" } }, "401 smsKey"],
  [422, { key: "authenticatorToken" }, "401 authenticatorToken"],
  [200, { success: false, message: "authenticatorValidation" }, "401 authenticatorToken"],
  [401, { message: "credentials_invalid" }, "401 credentials_invalid"],
  [401, { cnry: "anything" }, "401 credentials_invalid"],
  [404, { message: "employee" }, "401 credentials_invalid"],
  [403, { message: "account" }, "403 account"],
  [403, { message: "access_denied" }, "403 access_denied"],
  [404, { message: "not_found" }, "404 not_found"],
  [429, { message: "smsKey" }, "429 too_many_requests"],
  [500, { message: "smsKey cnry" }, "502 upstream_failed"],
  [200, { ...answered, token: "" }, "502 upstream_invalid"],
  [200, { ...answered, customer: null }, "502 upstream_invalid"],
  [200, { ...answered, accessLevel: "ROOT" }, "403 access_denied"],
])("a login answered %i %j ends as it should", async (status, body, expected) => {
  expect(await upstream.outcome(logInWith(status, body))).toBe(expected);
  expect(upstream.leaks()).toEqual([]);
});

test("a login is never sent twice", async () => {
  const seen = upstream.standIn.requests.length;
  await upstream.outcome(logInWith(503, {}));
  expect(upstream.standIn.requests).toHaveLength(seen + 1);
});

test("the desk's logout leaves the user's other sessions at the platform alone", async () => {
  const caller = await upstream.logIn();
  await upstream.source.logout(caller);
  expect(await upstream.outcome(upstream.list())).toBe("ok");
});
