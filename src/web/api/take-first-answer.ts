import { parseRequest, writeRequest } from "#contract/customer-query.ts";
import { apiPaths } from "#contract/paths.ts";
import { takeFirstRequest } from "#web/first-request.ts";

/**
 * The answer to a request that the page's first script already sent, or null. It wrote its addresses without the
 * codec, so both sides go through it here: the same parameters in another order are the same request.
 */
export function takeFirstAnswer(path: string, signal?: AbortSignal): Promise<Response> | null {
  const wanted = canonical(path);
  return wanted === null ? null : takeFirstRequest((sent) => canonical(sent) === wanted, signal);
}

function canonical(path: string): string | null {
  const [pathname = "", search = ""] = path.split("?");
  if (pathname !== apiPaths.customers) return path;
  const { query } = parseRequest(new URLSearchParams(search));
  return query ? `${pathname}?${writeRequest(query)}` : null;
}
