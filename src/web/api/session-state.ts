import type { Session } from "#contract/session.ts";

/**
 * Who is signed in on this page: the one copy that query keys, requests and components read.
 * `expired` means that the server no longer knows the session while the page still shows what its user saw: requests
 * wait, the session dialog asks for the password, and the same user goes on where they were.
 */
export type SessionState =
  | { phase: "signed-out"; session: null }
  | { phase: "signed-in" | "expired"; session: Session };

interface Waiter {
  resume: () => void;
  giveUp: (reason: unknown) => void;
}

let last: Session | null = null;
let state: SessionState = { phase: "signed-out", session: null };
const listeners = new Set<() => void>();
let waiters: Waiter[] = [];

export const sessionState = (): SessionState => state;

/** The session before the one that has just ended; null while there was none. */
export const lastSession = (): Session | null => last;

/** First part of every query key, so that nothing cached for one employee is ever found by another. */
export const currentEmployee = (): string => state.session?.user.employee ?? "";

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Somebody signed in, or the server knows the browser's session: requests that waited run again. */
export function sessionStarted(session: Session) {
  const sameUser = state.session?.user.employee === session.user.employee;
  change({ phase: "signed-in", session });
  const released = waiters;
  waiters = [];
  for (const { resume, giveUp } of released) sameUser ? resume() : giveUp(abandoned());
}

/** Nobody is signed in any more, on purpose; what waited for a password is dropped. */
export function sessionEnded() {
  change({ phase: "signed-out", session: null });
  const dropped = waiters;
  waiters = [];
  for (const { giveUp } of dropped) giveUp(abandoned());
}

/**
 * For a request that was answered 401 while somebody was signed in: asks for the password and resolves when the
 * same user is back. Rejects when another user signs in instead, or when `signal` says that nobody waits.
 */
export function waitForSignIn(signal?: AbortSignal): Promise<void> {
  if (state.phase === "signed-in") change({ phase: "expired", session: state.session });
  return new Promise((resume, giveUp) => {
    const waiter = { resume, giveUp };
    waiters.push(waiter);
    signal?.addEventListener("abort", () => {
      waiters = waiters.filter((other) => other !== waiter);
      giveUp(signal.reason);
    });
  });
}

function abandoned() {
  return new DOMException("The user who asked is signed out.", "AbortError");
}

function change(next: SessionState) {
  last = state.session ?? last;
  state = next;
  for (const listener of listeners) listener();
}
