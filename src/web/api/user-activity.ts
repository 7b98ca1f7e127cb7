/**
 * Whether somebody sits in front of the page. Requests that the app makes by itself (on focus, on reconnect, on a
 * timer) are told from the user's own not by who called, which no caller can know for sure, but by whether anybody
 * touched the page lately.
 */
const awayAfter = 60_000;

// Opening the page is the first act.
let lastAct = Date.now();

/** Watches keys, pointers and the wheel; called once, when the app starts. */
export function watchUserActivity() {
  for (const type of ["pointerdown", "keydown", "wheel"] as const)
    document.addEventListener(type, recordUserAct, { capture: true, passive: true });
}

export function recordUserAct() {
  lastAct = Date.now();
}

/** Has nobody touched the page for a minute? */
export function isUserAway(): boolean {
  return Date.now() - lastAct > awayAfter;
}
