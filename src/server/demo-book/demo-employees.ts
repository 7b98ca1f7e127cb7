import type { NewEmployee } from "#server/sources/embedded/employees.ts";
import { idOf } from "./identifiers.ts";
import { resellerNamed } from "./reseller-tree.ts";

// Known to everyone who reads this: it opens the demo book on this machine and nothing else.
const password = "demo-desk-2026";

const person = (username: string, name: string, reseller: string) => ({
  id: idOf(`employee ${username}`),
  username: `${username}.example`,
  name,
  password,
  customer: resellerNamed(reseller).id,
  secondStep: null,
  authenticatorSecret: null,
});

/** Who can sign in to the demo book: each access level that matters here, and each second step. */
export const demoEmployees: readonly NewEmployee[] = [
  { ...person("mette.kjaer@telecomx", "Mette Kjær", "TelecomX"), accessLevel: "ADMIN", language: "en" },
  {
    ...person("jonas.lund@nordlys", "Jonas Lund", "Nordlys Telecom"),
    accessLevel: "RESELLER",
    language: "en",
  },
  {
    ...person("sara.holm@nordlys", "Sara Holm", "Nordlys Telecom"),
    accessLevel: "RESELLER",
    language: "da",
    secondStep: "authenticatorToken",
    authenticatorSecret: Buffer.from("demo-authenticator-1").toString("hex"),
  },
  {
    ...person("anders.bach@oresundtele", "Anders Bach", "Øresund Tele"),
    accessLevel: "RESELLER_ADMIN",
    language: "en",
    secondStep: "smsKey",
  },
  { ...person("support@midtit", "Ida Skov", "Midt IT & Tele"), accessLevel: "RESELLER", language: "da" },
  {
    ...person("lone.dahl@laegenet", "Lone Dahl", "Danske Lægers Netværk"),
    accessLevel: "RESELLER",
    language: "en",
  },
  {
    ...person("jens.oestergaard@nordlys", "Jens Østergaard", "Nordlys Telecom"),
    accessLevel: "MANAGER",
    language: "en",
  },
];
