import { apiPaths } from "./paths.ts";

/** Where in the document stands what it brings along: the picture, and the answers in an element of data. */
export const broughtListId = "first-list";

/** What of an answer's headers the app reads. */
export const broughtHeaders = ["Retry-After", "X-Request-Id"] as const;

/** An answer of the API as it stands in the document. */
interface BroughtAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  /** Its JSON. */
  body: unknown;
}

/** By the API path that it answers, as `firstPaths` writes it. */
export type BroughtAnswers = Readonly<Record<string, BroughtAnswer>>;

/**
 * The paths of the API that the page at `location` asks for before anything else: the session, and for the list its rows
 * and the names in them.
 */
export function firstPaths({ pathname, search }: { pathname: string; search: string }) {
  const session = apiPaths.session;
  // The page that compares customers shows no list.
  if (!/^\/customers(\/(?!compare$)[^/]*)?$/.test(pathname)) return { session };
  const parameters = new URLSearchParams(search);
  // It is put together out of all that match, which the app asks for (docs/decisions/022).
  if (parameters.has("sort") || parameters.has("narrow")) return { session, resellers: apiPaths.resellers };
  // The codec's `addressLimit`, once more: the first script has to stay tiny, and the codec would bring its schemas
  // along. Where the two differ nothing is taken over, which first-request.test.ts notices.
  if (!parameters.has("limit")) parameters.set("limit", "25");
  // Its `listRequest`, for the same reason.
  if (/^(true|1)$/.test(parameters.get("full") ?? "")) parameters.set("iptvdevices", "true");
  return { session, list: `${apiPaths.customers}?${parameters}`, resellers: apiPaths.resellers };
}
