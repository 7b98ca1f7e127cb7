import { useSyncExternalStore } from "react";
import type { User } from "#contract/session.ts";
import { lastSession, type SessionState, sessionState, subscribeSession } from "#web/api/session-state.ts";

export function useSessionState(): SessionState {
  return useSyncExternalStore(subscribeSession, sessionState);
}

/**
 * Who is signed in; for components below the layout that renders only when somebody is. A drawing that was on its way
 * when the session ended (a chunk had just come) ends with the user it began with, and the layout takes it away.
 */
export function useUser(): User {
  const { session } = useSessionState();
  const user = (session ?? lastSession())?.user;
  if (!user) throw new Error("useUser needs somebody signed in: use it below SignedInLayout.");
  return user;
}
