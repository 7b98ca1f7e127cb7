import type { LoginCodeField, User } from "#contract/session.ts";
import { customers } from "./conformance-customers.ts";

export interface ConformanceEmployee {
  _id: string;
  username: string;
  password: string;
  name: string;
  customer: string;
  accessLevel: User["accessLevel"];
  language: "da" | "en";
  /** The second step that this employee has to send along. */
  secondStep: LoginCodeField | null;
}

const password = "Rigtig-Hest-9";

/** One employee for each access level and each way of signing in. */
export const employees = {
  reseller: {
    _id: "5f0000000000000000000e01",
    username: "reseller@nordlys.example",
    password,
    name: "Rikke Reseller",
    customer: customers.nordlys._id,
    accessLevel: "RESELLER",
    language: "da",
    secondStep: null,
  },
  resellerAdmin: {
    _id: "5f0000000000000000000e02",
    username: "admin@nordlys.example",
    password,
    name: "Anna Administrator",
    customer: customers.nordlys._id,
    accessLevel: "RESELLER_ADMIN",
    language: "en",
    secondStep: null,
  },
  admin: {
    _id: "5f0000000000000000000e03",
    username: "admin@platformen.example",
    password,
    name: "Per Platform",
    customer: customers.platformen._id,
    accessLevel: "ADMIN",
    language: "da",
    secondStep: null,
  },
  manager: {
    _id: "5f0000000000000000000e04",
    username: "leder@hotel.example",
    password,
    name: "Lene Leder",
    customer: customers.hotel._id,
    accessLevel: "MANAGER",
    language: "da",
    secondStep: null,
  },
  noLogin: {
    _id: "5f0000000000000000000e05",
    username: "spaerret@hotel.example",
    password,
    name: "Sven Spærret",
    customer: customers.hotel._id,
    accessLevel: "NO_LOGIN",
    language: "da",
    secondStep: null,
  },
  sms: {
    _id: "5f0000000000000000000e06",
    username: "sms@vestkraft.example",
    password,
    name: "Signe Sms",
    customer: customers.vestkraft._id,
    accessLevel: "RESELLER",
    language: "da",
    secondStep: "smsKey",
  },
  authenticator: {
    _id: "5f0000000000000000000e07",
    username: "app@vestkraft.example",
    password,
    name: "Asger App",
    customer: customers.vestkraft._id,
    accessLevel: "RESELLER",
    language: "da",
    secondStep: "authenticatorToken",
  },
  ring: {
    _id: "5f0000000000000000000e08",
    username: "ring@vest.example",
    password,
    name: "Ruth Ring",
    customer: customers.ringVest._id,
    accessLevel: "RESELLER",
    language: "da",
    secondStep: null,
  },
  andersAnd: {
    _id: "5f0000000000000000000e09",
    username: "anders@andeby.example",
    password,
    name: "Anders And",
    customer: customers.andersAnd._id,
    accessLevel: "RESELLER",
    language: "da",
    secondStep: null,
  },
} satisfies Record<string, ConformanceEmployee>;

export type EmployeeKey = keyof typeof employees;
