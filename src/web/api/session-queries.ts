import { queryOptions } from "@tanstack/react-query";
import { apiPaths } from "#contract/paths.ts";
import { demoLoginsSchema, type LoginRequest, sessionSchema } from "#contract/session.ts";
import { ApiError } from "./api-error.ts";
import { fetchJson } from "./fetch-json.ts";

const readSession = (json: unknown) => sessionSchema.parse(json);

export const sessionQueries = {
  /**
   * The session behind the browser's cookie, or null. A query for its sharing and its retries only: who is signed in
   * is kept in session-state.ts, so the cache forgets it at once.
   */
  current: () =>
    queryOptions({
      queryKey: ["session"],
      queryFn: async ({ signal }) => {
        try {
          return await fetchJson({ path: apiPaths.session, read: readSession, signal });
        } catch (error) {
          if (error instanceof ApiError && error.status === 401) return null;
          throw error;
        }
      },
      // Long enough for the loaders of one page and of the login page it may lead to.
      staleTime: 5000,
      gcTime: 5000,
    }),

  /** The demo logins of the embedded source on loopback; empty where the desk offers none. */
  demoLogins: () =>
    queryOptions({
      queryKey: ["demo-logins"],
      queryFn: ({ signal }) =>
        fetchJson({ path: apiPaths.demoLogins, read: (json) => demoLoginsSchema.parse(json), signal }),
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
};

/** Signs in; throws ApiError 401 with the field that is wrong or needed, or 429 with `retryAfter`. */
export function signIn(body: LoginRequest) {
  return fetchJson({ path: apiPaths.login, method: "POST", body, read: readSession });
}

/** Ends the session on the server. */
export function signOut() {
  return fetchJson({ path: apiPaths.logout, method: "POST", read: () => null });
}
