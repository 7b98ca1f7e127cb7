import { homePath } from "#contract/home-path.ts";
import { sessionSchema } from "#contract/session.ts";
import type { DeskHandler } from "#server/desk.ts";
import { servePage } from "#server/files/serve-file.ts";
import type { WebFile } from "#server/files/web-files.ts";
import type { AskDesk } from "./ask-as-browser.ts";
import { askSession } from "./ask-session.ts";
import { isOwnNavigation } from "./own-navigation.ts";

/**
 * `GET /`: sends whoever is signed in on to where they start, which brings their list along. Everybody else gets the app's
 * page, which knows the same way and the one to the sign-in.
 */
export function home({ shell, ask }: { shell: WebFile | null; ask: AskDesk }): DeskHandler {
  return async (c) => {
    const session = isOwnNavigation(c) ? await askSession(c, ask) : null;
    if (!session) return servePage(c, shell);
    const { user } = sessionSchema.parse(JSON.parse(session.json));
    c.set("answerKind", "page");
    return c.redirect(homePath(user));
  };
}
