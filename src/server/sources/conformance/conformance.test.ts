import { afterAll, describe, expect, test } from "vitest";
import { type CustomerQuery, defaultRequest } from "#contract/customer-query.ts";
import { isJsonObject, type JsonObject } from "#contract/customer-record.ts";
import { DeskError } from "#server/desk-error.ts";
import type { Caller } from "../customer-source.ts";
import type { ConformanceCase } from "./conformance-case.ts";
import { conformanceCases } from "./conformance-cases.ts";
import { customers } from "./conformance-customers.ts";
import { type ConformanceEmployee, type EmployeeKey, employees } from "./conformance-employees.ts";
import { type ConformanceSource, onPglite, onPostgres, onStandIn } from "./conformance-sources.ts";
import { type LoginCase, loginCases } from "./login-cases.ts";
import { resellersCases } from "./resellers-cases.ts";

const never = new AbortController().signal;

/** What the documentation lists for the condensed customer; `iptv` comes with `iptvdevices`. */
const condensedFields = [
  ..."_id state name address phoneNumber faxNumber emailAddress".split(" "),
  ..."isReseller parentReseller customerGroup isOrganization".split(" "),
];

const [pglite, postgres, standIn] = await Promise.all([onPglite(), onPostgres(), onStandIn()]);
afterAll(() => Promise.all([pglite.stop(), postgres?.stop(), standIn.stop()]));

describe("the embedded source on PGlite", () => conforms(pglite));
describe("the upstream source in front of the stand-in", () => conforms(standIn));
describe.skipIf(!postgres)("the embedded source on PostgreSQL", () => {
  if (postgres) conforms(postgres);
});
test.runIf(process.env.CI)("CI has PostgreSQL", () => {
  expect(postgres).not.toBeNull();
});

describe("both sources answer the same, field by field", () => {
  test.each(named(conformanceCases))("%s", async (_, example) => {
    const [own, platforms] = await Promise.all([answer(pglite, example), answer(standIn, example)]);
    expect(own).toEqual(platforms);
  });
});

function conforms(run: ConformanceSource) {
  test.each(named(conformanceCases))("list: %s", async (_, example) => {
    const { query, expect: expected } = example;
    const page = await answer(run, example);
    if ("error" in expected) {
      expect(page).toBe(expected.error);
      return;
    }
    if (typeof page === "string") throw new Error(`The list was refused with ${page}.`);

    const { offset, limit, full, iptvdevices } = { ...defaultRequest, ...query };
    expect(page.customers.map(keyOf)).toEqual(expected.rows);
    expect({ ...page, customers: [] }).toEqual({
      offset,
      limit,
      total: expected.total ?? expected.rows.length,
      customers: [],
    });
    for (const [key, contents] of Object.entries(expected.contents ?? {})) {
      const row = page.customers.find((customer) => keyOf(customer) === key) ?? {};
      const compared = Object.fromEntries(Object.keys(contents).map((field) => [field, row[field] ?? null]));
      expect({ key, ...withoutNulls(compared) }).toEqual({ key, ...withoutNulls(contents) });
    }
    const allowed = [...condensedFields, ...(iptvdevices ? ["iptv"] : [])];
    const fields = new Set(page.customers.flatMap((customer) => Object.keys(customer)));
    if (!full) expect([...fields].filter((field) => !allowed.includes(field))).toEqual([]);
    if (!iptvdevices) expect([...fields]).not.toContain("iptv");
  });

  test.each(named(resellersCases))("resellers: %s", async (_, { who, expect: expected }) => {
    const resellers = await outcome(callerOf(run, who).then((caller) => run.source.resellers(caller, never)));
    if ("error" in expected) expect(resellers).toBe(expected.error);
    else
      expect(resellers).toEqual(
        expected.rows.map((key) => ({ _id: customers[key]._id, name: customers[key].name })),
      );
  });

  test.each(named(loginCases))("login: %s", async (_, example) => {
    const login = await outcome(logIn(run, example));
    if ("error" in example.expect) {
      expect(login).toBe(example.expect.error);
      return;
    }
    const { _id, customer, accessLevel, name, language } = employees[example.who];
    expect(login).toMatchObject({
      user: { employee: _id, customer, accessLevel, name, language, ...example.expect },
    });
  });

  test("the source answers a check", async () => {
    await expect(run.source.check(never)).resolves.toBeUndefined();
  });

  test("a list that nobody waits for ends with the reason", async () => {
    const caller = await callerOf(run, "reseller");
    const call = run.source.list(defaultRequest, caller, AbortSignal.abort("nobody waits"));
    await expect(call).rejects.toBe("nobody waits");
  });
}

/** Vitest would cut a `$name` short. */
function named<Example extends { name: string }>(examples: readonly Example[]): [string, Example][] {
  return examples.map((example) => [example.name, example]);
}

/** The page as it came, or `<status> <key>`. */
async function answer(run: ConformanceSource, { who, query }: ConformanceCase) {
  const caller = await callerOf(run, who);
  const asked: CustomerQuery = { ...defaultRequest, ...query };
  const page = await outcome(run.source.list(asked, caller, never));
  if (typeof page === "string") return page;
  return { ...page, customers: page.customers.filter(isJsonObject).map(withoutNulls) };
}

const callers = new Map<ConformanceSource, Map<EmployeeKey, Promise<Caller>>>();

/** Everybody signs in once; the embedded source makes passwords expensive on purpose. */
function callerOf(run: ConformanceSource, who: EmployeeKey): Promise<Caller> {
  const known = callers.get(run) ?? new Map<EmployeeKey, Promise<Caller>>();
  callers.set(run, known);
  const { username, password } = employees[who];
  const caller = known.get(who) ?? run.source.login({ username, password }, never);
  known.set(who, caller);
  return caller;
}

async function logIn(run: ConformanceSource, { who, codes, username, password }: LoginCase) {
  const employee: ConformanceEmployee = employees[who];
  const code = async (field: "smsKey" | "authenticatorToken") =>
    codes?.[field] === "right" ? run.codeFor(employee) : "00000"; // five digits are never right
  return run.source.login(
    {
      username: username ?? employee.username,
      password: password ?? employee.password,
      ...(codes?.smsKey && { smsKey: await code("smsKey") }),
      ...(codes?.authenticatorToken && { authenticatorToken: await code("authenticatorToken") }),
    },
    never,
  );
}

async function outcome<Result>(call: Promise<Result>): Promise<Result | string> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof DeskError) return `${error.status} ${error.key}`;
    throw error;
  }
}

function keyOf({ _id }: JsonObject): string {
  return Object.entries(customers).find(([, customer]) => customer._id === _id)?.[0] ?? `unknown ${_id}`;
}

/** Absent, null and not set are the same to the documentation ("properties holding no value may be omitted"). */
function withoutNulls(value: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(value, (_, inner) => (inner === null ? undefined : inner)));
}
