import { randomBytes } from "node:crypto";
import type { StandInBook, StandInEmployee } from "./book.ts";
import { Refusal } from "./replies.ts";

const minutes = 15;

/** `/auth/*` of the platform: tokens are opaque, last 15 minutes and die together at logout. */
export function createLogins(book: StandInBook) {
  const tokens = new Map<string, { employee: StandInEmployee; until: number }>();

  function whoHas(token: string | null): StandInEmployee {
    const login = tokens.get(token ?? "");
    if (!login) throw new Refusal(401, "credentials_invalid");
    if (login.until < Date.now()) throw new Refusal(401, "expired");
    return login.employee;
  }

  function logIn(fields: Record<string, unknown>) {
    const employee = book.employees.find(({ username }) => username === fields.username);
    if (!employee || employee.password !== fields.password) throw new Refusal(401, "credentials_invalid");
    if (employee.accessLevel === "NO_LOGIN") throw new Refusal(403, "account");
    // Not documented: that the key names the field, as it does in the platform's other errors.
    if (employee.smsKey !== null && fields.smsKey !== employee.smsKey) throw new Refusal(401, "smsKey");
    if (employee.authenticatorToken !== null && fields.authenticatorToken !== employee.authenticatorToken) {
      throw new Refusal(401, "authenticatorToken");
    }
    const token = randomBytes(24).toString("hex");
    tokens.set(token, { employee, until: Date.now() + minutes * 60_000 });
    const { _id, customer, accessLevel } = employee;
    // Only what the readable part of the documentation lists; the rest is asked for at validateToken.
    return { token, expiresInMinutes: minutes, employee: _id, customer, accessLevel };
  }

  function validate(search: URLSearchParams) {
    const employee = tokens.get(search.get("token") ?? "")?.employee;
    if (search.get("simple") === "true") {
      if (!employee) throw new Refusal(403, "access_denied");
      return { success: true };
    }
    if (!employee) return { success: false };
    const { _id, customer, accessLevel, name, language } = employee;
    const basics = { success: true, employee: _id, customer, accessLevel };
    if (search.get("extend") !== "true") return basics;
    const own = book.customers.find((other) => other._id === customer);
    return { ...basics, name, language, customerName: own?.name, customerFeatures: own?.features ?? [] };
  }

  function logOut(token: string | null) {
    const employee = whoHas(token);
    for (const [other, login] of tokens) if (login.employee === employee) tokens.delete(other);
    return { success: true };
  }

  return { whoHas, logIn, validate, logOut };
}
