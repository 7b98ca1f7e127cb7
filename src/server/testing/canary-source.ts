import type { CustomerQuery } from "#contract/customer-query.ts";
import type { JsonObject } from "#contract/customer-record.ts";
import type { LoginRequest, User } from "#contract/session.ts";
import { DeskError } from "#server/desk-error.ts";
import type { Caller, CustomerSource } from "#server/sources/customer-source.ts";

/** Whatever must never get out carries this word, so that one search tells. */
export const canary = "CNRY";

export const passwordOf = (username: string) => `${canary}-password-${username}`;
export const tokenOf = (username: string) => `${canary}-token-${username}`;

function person(accessLevel: User["accessLevel"]): User {
  const name = accessLevel.toLowerCase();
  return {
    employee: `employee-of-${name}`,
    customer: `customer-of-${name}`,
    accessLevel,
    name,
    customerName: null,
    language: "en",
    resellerSkin: null,
  };
}

const people: ReadonlyMap<string, User> = new Map(
  (["VIEWER", "RESELLER", "RESELLER_ADMIN", "ADMIN"] as const).map((level) => [
    level.toLowerCase(),
    person(level),
  ]),
);

/** A customer with a credential at each documented place, at undocumented ones, and with notes of its own. */
export const fullCustomer: JsonObject = {
  _id: "52f4fd7734697b28ccaf77ec",
  name: "Anders And & Co",
  notes: "Pas på Joakim",
  custom: { apiKey: `${canary}-custom`, accounts: [{ "my.password": `${canary}-dotted`, colour: "red" }] },
  integrations: {
    billing: {
      economic: { enabled: true, agreementGrantToken: `${canary}-economic` },
      rackbeat: { enabled: true, bearerToken: `${canary}-rackbeat` },
      uniconta: { enabled: true, username: "apitestbruger", password: `${canary}-uniconta` },
    },
    licenses: { also: { enabled: true, password: `${canary}-also` } },
    criipto: { enabled: true, clientId: "public", clientSecret: "" },
  },
};

/**
 * A source in memory with one customer, for tests of what stands above the source. It writes down what it was asked;
 * `failWith` makes every call fail, `hold` makes it wait until its signal ends it.
 */
export function createCanarySource() {
  const state = {
    calls: [] as { call: string; query?: CustomerQuery; caller?: Caller }[],
    failWith: null as unknown,
    hold: false,
  };

  async function work<Result>(signal: AbortSignal | null, result: () => Result): Promise<Result> {
    if (state.failWith !== null) throw state.failWith;
    if (state.hold && signal) await new Promise((_, reject) => onAbort(signal, reject));
    return result();
  }

  const source: CustomerSource = {
    kind: "embedded",
    login(request, signal) {
      state.calls.push({ call: "login" });
      return work(signal, () => checkLogin(request));
    },
    logout(caller) {
      state.calls.push({ call: "logout", caller });
      return work(null, () => undefined);
    },
    list(query, caller, signal) {
      state.calls.push({ call: "list", query, caller });
      const customers = query.customerIds.includes("beyond-reach") ? [] : [structuredClone(fullCustomer)];
      return work(signal, () => ({ offset: query.offset, limit: query.limit, total: 1, customers }));
    },
    resellers(caller, signal) {
      state.calls.push({ call: "resellers", caller });
      return work(signal, () => [{ _id: "1", name: "Andeby Tele" }]);
    },
    check: (signal) => work(signal, () => undefined),
    demoLogins: () => work(null, () => []),
  };
  return { source, state };
}

function checkLogin({ username, password, authenticatorToken }: LoginRequest): Caller {
  const name = username.replace(/-with-code$/, "");
  const user = people.get(name);
  if (!user || password !== passwordOf(name)) {
    throw new DeskError(401, "credentials_invalid", "The login is wrong.");
  }
  if (name !== username && authenticatorToken !== "123456") {
    throw new DeskError(401, "authenticatorToken", "The code of the authenticator is needed.");
  }
  return { user, token: tokenOf(name) };
}

function onAbort(signal: AbortSignal, reject: (reason: unknown) => void): void {
  if (signal.aborted) reject(signal.reason);
  else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
}
