import { type BrowserContext, expect, type Page } from "@playwright/test";
import { demoLoginsSchema } from "#contract/session.ts";
import { type DeskName, deskUrl } from "./desks.ts";

/** Demo logins by what they are for in the tests. */
export const people = {
  admin: "mette.kjaer@telecomx.example",
  reseller: "jonas.lund@nordlys.example",
  authenticator: "sara.holm@nordlys.example",
  resellerAdmin: "anders.bach@oresundtele.example",
  support: "support@midtit.example",
  doctors: "lone.dahl@laegenet.example",
  manager: "jens.oestergaard@nordlys.example",
} as const;
export type Person = keyof typeof people;

export const password = "demo-desk-2026";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;
// One login a worker and person: a session is shared like one browser's tabs share it.
const sessions = new Map<string, Cookies>();

/** Signs the page's browser in without the form: a real session of the real server, made once a worker and person. */
export async function signIn(page: Page, person: Person, { desk = "embedded" }: { desk?: DeskName } = {}) {
  const key = `${desk} ${person}`;
  const known = sessions.get(key);
  if (known) {
    await page.context().addCookies(known);
    return;
  }
  await signInByForm(page, person, { desk });
  await expect(page).not.toHaveURL(/\/login/);
  sessions.set(key, await page.context().cookies());
}

/** Signs in as a person would, the second step included. */
export async function signInByForm(
  page: Page,
  person: Person,
  { desk = "embedded" }: { desk?: DeskName } = {},
) {
  await page.goto(`${deskUrl(desk)}/login`);
  await page.getByRole("textbox", { name: "E-mail" }).fill(people[person]);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** The second step that the embedded source would accept now, as the login page itself shows it. */
export async function demoCode(page: Page, person: Person): Promise<string> {
  const answer = await page.request.get(`${deskUrl("embedded")}/api/auth/demo-logins`, {
    headers: { "X-TX": "1" },
  });
  const logins = demoLoginsSchema.parse(await answer.json());
  const code = logins.find(({ username }) => username === people[person])?.code;
  if (!code) throw new Error(`There is no code for ${people[person]}.`);
  return code;
}
