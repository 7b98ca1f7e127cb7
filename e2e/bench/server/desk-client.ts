import { apiPaths, deskHeader } from "#contract/paths.ts";
import { type User, userSchema } from "#contract/session.ts";
import { z } from "#contract/zod.ts";
import { password, people } from "../../support/sign-in.ts";

const loginSchema = z.object({ user: userSchema });

/** A signed-in ADMIN: what its requests carry, and who it is. */
export async function signInAsAdmin(url: string): Promise<{ headers: Record<string, string>; user: User }> {
  const headers = { [deskHeader.name]: deskHeader.value, "Content-Type": "application/json" };
  const body = JSON.stringify({ username: people.admin, password });
  const answer = await fetch(url + apiPaths.login, { method: "POST", headers, body });
  const { user } = loginSchema.parse(await answer.json());
  const [cookie = ""] = (answer.headers.getSetCookie()[0] ?? "").split(";");
  return { user, headers: { [deskHeader.name]: deskHeader.value, Cookie: cookie, "Accept-Encoding": "br" } };
}
