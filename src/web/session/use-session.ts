import { useSyncExternalStore } from "react";
import type { User } from "#contract/session.ts";
import { type SessionState, sessionState, subscribeSession } from "#web/api/session-state.ts";

export function useSessionState(): SessionState {
  return useSyncExternalStore(subscribeSession, sessionState);
}

/** Who is signed in; for components below the layout that renders only when somebody is. */
export function useUser(): User {
  const { session } = useSessionState();
  if (!session) throw new Error("useUser needs somebody signed in: use it below SignedInLayout.");
  return session.user;
}
