import { accessLevels } from "#contract/access-levels.ts";
import type { LoginRequest, User } from "#contract/session.ts";
import { z } from "#contract/zod.ts";
import { DeskError } from "#server/desk-error.ts";
import type { Caller } from "../customer-source.ts";
import { errorKeys } from "./error-keys.ts";
import { meaningOfLoginKeys } from "./login-keys.ts";
import type { UpstreamAnswer } from "./upstream-answer.ts";
import { refusalOf } from "./upstream-refusal.ts";

const text = z.catch(z.optional(z.string().check(z.minLength(1))), undefined);

/** The part that `auth:impersonate` documents for its own, equal answer, and `validateToken` with `extend`. */
const personSchema = z.object({
  name: text,
  customerName: text,
  language: z.catch(z.optional(z.enum(["da", "en"])), undefined),
});
export type Person = z.infer<typeof personSchema>;

const loginSchema = z.object({
  token: z.string().check(z.minLength(1)),
  employee: z.string().check(z.minLength(1)),
  customer: z.string().check(z.minLength(1)),
  accessLevel: z.string(),
});

export interface Login {
  token: string;
  user: Pick<User, "employee" | "customer" | "accessLevel">;
  person: Person;
}

/** Body of `POST /auth/login`: the documented fields and nothing else. */
export function loginBody({ username, password, smsKey, authenticatorToken }: LoginRequest): object {
  return { username, password, smsKey, authenticatorToken };
}

/**
 * Reads the answer of `POST /auth/login`. Throws 401 `smsKey`, `authenticatorToken` or `credentials_invalid`, 403
 * `account` or `access_denied` (the latter also for an access level that the documentation does not know), 502 for an
 * answer without a token.
 */
export function readLogin(answer: UpstreamAnswer): Login {
  const login = loginSchema.safeParse(answer.body.json);
  if (answer.status >= 300 || !login.success) throw loginRefusalOf(answer);

  const { token, employee, customer } = login.data;
  const accessLevel = accessLevels.find((level) => level === login.data.accessLevel);
  if (!accessLevel) throw new DeskError(403, "access_denied", "This access level is not known to the desk.");
  return {
    token,
    user: { employee, customer, accessLevel },
    person: readPerson(answer.body.json),
  };
}

/** Name, customer name and language as far as they are there. */
export function readPerson(json: unknown): Person {
  return personSchema.safeParse(json).data ?? {};
}

export function isComplete(person: Person): boolean {
  return Boolean(person.name && person.customerName && person.language);
}

/** `resellerSkin` is null where the platform did not tell it. */
export function toCaller(
  login: Login,
  person: Person,
  username: string,
  resellerSkin: string | null,
): Caller {
  return {
    token: login.token,
    user: {
      ...login.user,
      name: person.name ?? username,
      customerName: person.customerName ?? null,
      language: person.language ?? null,
      resellerSkin,
    },
  };
}

function loginRefusalOf(answer: UpstreamAnswer): DeskError {
  const refusal = refusalOf("/auth/login", answer);
  // A platform that is down or busy has judged nobody's password.
  if (answer.status === 429 || answer.status >= 500) return refusal;
  const { cause } = refusal;
  const keys = errorKeys(answer.body.json);
  const meaning = meaningOfLoginKeys(keys);
  if (meaning === "smsKey" || meaning === "authenticatorToken") {
    return new DeskError(401, meaning, "The platform asks for a code.", { cause });
  }
  if (meaning || answer.status === 401) {
    return new DeskError(401, "credentials_invalid", "The platform does not accept this login.", { cause });
  }
  // The key that `/auth/reset` documents for an employee who is shut out.
  if (answer.status === 403 && keys.includes("account")) {
    return new DeskError(403, "account", "The platform does not let this user sign in.", { cause });
  }
  return refusal;
}
