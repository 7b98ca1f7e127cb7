import { setTimeout } from "node:timers/promises";
import type { Context } from "hono";
import type { Logger } from "pino";
import { parseRequest } from "#contract/customer-query.ts";
import { firstPaths } from "#contract/first-list.ts";
import type { FirstPicture, ListToDraw } from "#contract/first-picture.ts";
import { sessionSchema } from "#contract/session.ts";
import type { DeskHandler } from "#server/desk.ts";
import type { DeskEnv } from "#server/desk-env.ts";
import { servePage } from "#server/files/serve-file.ts";
import type { WebFile } from "#server/files/web-files.ts";
import { requestPath, requestQuery } from "#server/request-target.ts";
import { type AnswerText, type AskDesk, askAsBrowser } from "./ask-as-browser.ts";
import { listDocument } from "./list-document.ts";
import { isOwnNavigation } from "./own-navigation.ts";
import { preferredLanguage } from "./preferred-language.ts";
import { streamed } from "./streamed.ts";

interface PageWithListOptions {
  shell: WebFile | null;
  firstPicture: FirstPicture | null;
  ask: AskDesk;
  logger: Logger;
}

/** A longer page is not worth holding the document up for: the app asks for it, and draws it in one go. */
const mostRows = 100;

/** Milliseconds that a list which is there waits for its resellers' names; the app asks for them itself then. */
const aMoment = 50;

/**
 * `GET /customers`: the app's page, which for whoever is signed in brings their first list along, as the API's own
 * answers and as a picture (docs/decisions/019). The head goes out first, so that the app's code is on its way while the
 * source is asked. Whoever opens it any other way gets the page that is the same for everyone.
 */
export function pageWithList({ shell, firstPicture, ask, logger }: PageWithListOptions): DeskHandler {
  const page = shell && listDocument(new TextDecoder().decode(shell.bytes));
  return async (c) => {
    if (!page || !firstPicture || !isOwnNavigation(c)) return servePage(c, shell);
    const [sessionPath = "", listPath = "", resellersPath = ""] = firstPaths({
      pathname: requestPath(c.req.raw, { env: c.env }),
      search: requestQuery(c.req.raw, c.env).toString(),
    });
    const { query } = parseRequest(new URLSearchParams(listPath.split("?")[1]));
    if (!query || query.limit > mostRows) return servePage(c, shell);
    const session = await askAsBrowser(c, ask, sessionPath);
    if (session.status !== 200) return servePage(c, shell);
    const { user } = sessionSchema.parse(JSON.parse(session.json));
    const language = user.language ?? preferredLanguage(c.req.header("accept-language"));

    const parts = async function* () {
      yield page.start(language, firstPicture.measures(query));
      const asked = askAsBrowser(c, ask, resellersPath);
      const list = await askAsBrowser(c, ask, listPath);
      const resellers = await Promise.race([asked, setTimeout(aMoment, null)]);
      yield page.list(await draw(c, { query, language, list, resellers }), {
        [sessionPath]: session,
        [listPath]: list,
        ...(resellers && { [resellersPath]: resellers }),
      });
      yield page.end;
    };
    c.set("answerKind", "page");
    return streamed(c, parts());
  };

  /** Null for a list that is no list with names; the page is as good without, so what goes wrong is for the log. */
  async function draw(c: Context<DeskEnv>, { list, resellers, ...shown }: Drawn): Promise<string | null> {
    if (!firstPicture || list.status !== 200 || resellers?.status !== 200) return null;
    try {
      const answers = { page: JSON.parse(list.json), resellers: JSON.parse(resellers.json) };
      return await firstPicture.draw({ ...shown, ...answers });
    } catch (err) {
      logger.error({ requestId: c.get("requestId"), err }, "no first picture");
      return null;
    }
  }
}

interface Drawn extends Pick<ListToDraw, "query" | "language"> {
  list: AnswerText;
  resellers: AnswerText | null;
}
