import { ApiError } from "./api-error.ts";
import { fetchJson, type JsonRequest } from "./fetch-json.ts";
import { sessionState, waitForSignIn } from "./session-state.ts";

/**
 * A request on behalf of the signed-in user, and the one place that knows what a 401 means for it: the session has
 * ended, so it waits until the user has signed in again and then runs once more. The caller sees only a slow answer,
 * so the page keeps what it shows.
 */
export async function fetchAsUser<Answer>(request: JsonRequest<Answer>): Promise<Answer> {
  const askedBy = sessionState().session;
  try {
    return await fetchJson(request);
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401) || !askedBy) throw error;
    // Somebody else has signed in meanwhile, or nobody: what one user asked for is not asked again as another.
    if (sessionState().session?.user.employee !== askedBy.user.employee) throw error;
    // The session may have been renewed while this request was on its way: then there is nothing to wait for.
    if (sessionState().session === askedBy) await waitForSignIn(request.signal);
    return fetchAsUser(request);
  }
}
