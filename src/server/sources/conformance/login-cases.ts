import type { LoginCodeField } from "#contract/session.ts";
import { customers } from "./conformance-customers.ts";
import { type EmployeeKey, employees } from "./conformance-employees.ts";

/** A login and how it ends: the user's fields, or `<status> <key>`. */
export interface LoginCase {
  name: string;
  who: EmployeeKey;
  username?: string;
  password?: string;
  /** Codes that go along: the right one, or a wrong one. */
  codes?: Partial<Record<LoginCodeField, "right" | "wrong">>;
  expect: { customerName: string; resellerSkin?: string | null } | { error: string };
}

const { reseller } = employees;

export const loginCases: LoginCase[] = [
  {
    name: "the right password",
    who: "reseller",
    expect: { customerName: customers.nordlys.name, resellerSkin: customers.nordlys.resellerSkin },
  },
  {
    name: "an admin, whose own customer has no skin",
    who: "admin",
    expect: { customerName: customers.platformen.name, resellerSkin: null },
  },
  { name: "a level that has no list", who: "manager", expect: { customerName: customers.hotel.name } },
  {
    name: "a wrong password",
    who: "reseller",
    password: "forkert",
    expect: { error: "401 credentials_invalid" },
  },
  {
    name: "the password in other capitals",
    who: "reseller",
    password: reseller.password.toUpperCase(),
    expect: { error: "401 credentials_invalid" },
  },
  {
    name: "a name that nobody has",
    who: "reseller",
    username: "ingen@nordlys.example",
    expect: { error: "401 credentials_invalid" },
  },
  {
    name: "a wrong password where a code is asked for",
    who: "sms",
    password: "forkert",
    expect: { error: "401 credentials_invalid" },
  },
  { name: "an employee without access", who: "noLogin", expect: { error: "403 account" } },
  { name: "no SMS code yet", who: "sms", expect: { error: "401 smsKey" } },
  { name: "a wrong SMS code", who: "sms", codes: { smsKey: "wrong" }, expect: { error: "401 smsKey" } },
  {
    name: "the right SMS code",
    who: "sms",
    codes: { smsKey: "right" },
    expect: { customerName: customers.vestkraft.name },
  },
  {
    name: "a code of the other kind",
    who: "authenticator",
    codes: { smsKey: "wrong" },
    expect: { error: "401 authenticatorToken" },
  },
  {
    name: "no authenticator code yet",
    who: "authenticator",
    expect: { error: "401 authenticatorToken" },
  },
  {
    name: "a wrong authenticator code",
    who: "authenticator",
    codes: { authenticatorToken: "wrong" },
    expect: { error: "401 authenticatorToken" },
  },
  {
    name: "the right authenticator code",
    who: "authenticator",
    codes: { authenticatorToken: "right" },
    expect: { customerName: customers.vestkraft.name },
  },
];
