import { redirect } from "react-router";
import type { Session } from "#contract/session.ts";
import { sessionQueries } from "#web/api/session-queries.ts";
import { sessionState } from "#web/api/session-state.ts";
import { dropFirstRequests } from "#web/first-request.ts";
import { queryClient } from "#web/query-client.ts";
import { beginSession } from "./begin-session.ts";
import { loginPath } from "./return-path.ts";

/** The session of this page; asks the server at most once per page. Throws ApiError when the server cannot say. */
export async function loadSession(): Promise<Session | null> {
  const known = sessionState().session;
  if (known) return known;
  const session = await queryClient.fetchQuery(sessionQueries.current());
  if (session) await beginSession(session);
  else dropFirstRequests();
  return session;
}

/** For loaders of pages that need somebody signed in: the session, or the way to the login page and back. */
export async function requireSession(request: Request): Promise<Session> {
  const session = await loadSession();
  if (session) return session;
  const wanted = new URL(request.url);
  // A loader is not told the part behind #; on the first load of a page the address bar has it.
  if (wanted.pathname === window.location.pathname) wanted.hash = window.location.hash;
  throw redirect(loginPath(wanted));
}
