import type { Context } from "hono";
import type { Logger } from "pino";
import { type ListQuery, parseAddress } from "#contract/customer-query.ts";
import { firstPaths } from "#contract/first-list.ts";
import type { FirstPicture } from "#contract/first-picture.ts";
import { sessionSchema } from "#contract/session.ts";
import type { DeskHandler } from "#server/desk.ts";
import type { DeskEnv } from "#server/desk-env.ts";
import { servePage } from "#server/files/serve-file.ts";
import type { WebFile } from "#server/files/web-files.ts";
import { requestPath, requestQuery } from "#server/request-target.ts";
import type { AnswerText, AskDesk } from "./ask-as-browser.ts";
import { askList } from "./ask-list.ts";
import { askSession } from "./ask-session.ts";
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

/**
 * `GET /customers`: the app's page, which for whoever is signed in brings their first list along, as the API's own
 * answers and as a picture (docs/decisions/019). The head goes out first, so that the app's code is on its way while the
 * source is asked. Whoever opens it any other way gets the page that is the same for everyone.
 */
export function pageWithList({ shell, firstPicture, ask, logger }: PageWithListOptions): DeskHandler {
  const page = shell && listDocument(new TextDecoder().decode(shell.bytes));
  return async (c) => {
    if (!page || !firstPicture || !isOwnNavigation(c)) return servePage(c, shell);
    const search = requestQuery(c.req.raw, c.env);
    const pathname = requestPath(c.req.raw, { env: c.env });
    const { list, resellers } = firstPaths({ pathname, search: search.toString() });
    // What is drawn has the columns of the address; the request may ask for more. Where the address makes no sense the
    // API's refusal comes along, and the first script need not go and get it.
    const { query } = parseAddress(search);
    if (!list || query.limit > mostRows) return servePage(c, shell);
    const session = await askSession(c, ask);
    if (!session) return servePage(c, shell);
    const { user } = sessionSchema.parse(JSON.parse(session.json));
    const language = user.language ?? preferredLanguage(c.req.header("accept-language"));

    const start = page.start({ language, measures: firstPicture.measures(query), session: session.json });
    const parts = async function* () {
      yield start;
      yield await brought(c, firstPicture, { query, language, list, resellers }).catch((err: unknown) => {
        logger.error({ requestId: c.get("requestId"), err }, "no first list");
        return ""; // the app asks for itself then
      });
      yield page.end;
    };
    c.set("answerKind", "page");
    return streamed(c, parts());
  };

  async function brought(c: Context<DeskEnv>, { draw }: FirstPicture, { query, language, ...paths }: Asked) {
    const { list, resellers } = await askList(c, ask, paths);
    const picture =
      list.status === 200
        ? await draw({ query, language, page: JSON.parse(list.json), resellers: namesIn(resellers) })
        : null;
    const answers = { [paths.list]: list, ...(resellers && { [paths.resellers]: resellers }) };
    return page?.list(picture, answers) ?? "";
  }
}

function namesIn(resellers: AnswerText | null): unknown {
  return resellers?.status === 200 ? JSON.parse(resellers.json) : null;
}

interface Asked {
  query: ListQuery;
  language: "da" | "en";
  /** Paths of the API. */
  list: string;
  resellers: string;
}
