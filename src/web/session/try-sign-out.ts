import { useSyncExternalStore } from "react";
import { paths } from "#web/paths.ts";
import { signOut } from "./sign-out.ts";

let failed = false;
const listeners = new Set<() => void>();

/**
 * "Sign out" in a menu or the palette, which have gone by the time that the server answers: that it failed is for the
 * page to say, and to go on saying.
 */
export function trySignOut() {
  setFailed(false); // another failure is another alert
  void signOut(paths.login).catch(() => setFailed(true));
}

/** Did the last try fail? */
export function useSignOutFailed(): boolean {
  return useSyncExternalStore(subscribe, () => failed);
}

function setFailed(now: boolean) {
  failed = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
