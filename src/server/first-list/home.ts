import { homePath } from "#contract/home-path.ts";
import { apiPaths } from "#contract/paths.ts";
import { sessionSchema } from "#contract/session.ts";
import type { DeskHandler } from "#server/desk.ts";
import { servePage } from "#server/files/serve-file.ts";
import type { WebFile } from "#server/files/web-files.ts";
import { type AskDesk, askAsBrowser } from "./ask-as-browser.ts";
import { isOwnNavigation } from "./own-navigation.ts";

/**
 * `GET /`: for who is signed in the way on to where they start, which brings their list along; the app's page, which knows
 * the same way and the one to the sign-in, for everybody else.
 */
export function home({ shell, ask }: { shell: WebFile | null; ask: AskDesk }): DeskHandler {
  return async (c) => {
    const session = isOwnNavigation(c) ? await askAsBrowser(c, ask, apiPaths.session) : null;
    if (session?.status !== 200) return servePage(c, shell);
    const { user } = sessionSchema.parse(JSON.parse(session.json));
    c.set("answerKind", "page");
    return c.redirect(homePath(user));
  };
}
