import { afterAll, beforeAll, expect, test } from "vitest";
import { raw } from "../../../../e2e/support/platform-stand-in/faults.ts";
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
  const before = Date.now();
  const { user, token, expiresAt } = await upstream.source.login(request, never);
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
  expect(expiresAt?.getTime()).toBeGreaterThanOrEqual(before + 15 * 60_000);
});

test("only the documented fields are sent, and the password in no address", async () => {
  const seen = upstream.standIn.requests.length;
  await upstream.outcome(upstream.source.login({ ...request, smsKey: "4711" }, never));
  const [login, ...rest] = upstream.standIn.requests.slice(seen);
  expect(login).toMatchObject({ method: "POST", target: "/auth/login" });
  expect(JSON.parse(login?.body ?? "")).toEqual({ ...request, smsKey: "4711" });
  expect(rest.map(({ target }) => target.split("token=")[0])).toEqual(["/auth/validateToken?extend=true&"]);
});

test("a login that tells all is not asked for more", async () => {
  const seen = upstream.standIn.requests.length;
  const person = { name: "Bo", customerName: "Bo ApS", language: "en" };
  expect((await logInWith(200, { ...answered, ...person })).user).toMatchObject(person);
  expect(upstream.standIn.requests).toHaveLength(seen + 1);
});

test("without a name anywhere the user is called by the username", async () => {
  const { user } = await logInWith(200, { ...answered, language: "sv", name: 7 });
  expect(user).toMatchObject({ name: request.username, customerName: null, language: null });
});

test.each([
  [undefined, 15],
  ["15", 15],
  [60, 60],
  [1e300, 365 * 24 * 60],
])("expiresInMinutes %j is %i minutes", async (expiresInMinutes, minutes) => {
  const { expiresAt } = await logInWith(200, { ...answered, expiresInMinutes });
  expect(Math.round(((expiresAt?.getTime() ?? 0) - Date.now()) / 60_000)).toBe(minutes);
});

test("a token until logout has no expiry", async () => {
  expect((await logInWith(200, { ...answered, expiresInMinutes: -1 })).expiresAt).toBeNull();
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
