import { sessionQueries } from "#web/api/session-queries.ts";
import { sessionEnded, sessionStarted, sessionState } from "#web/api/session-state.ts";
import { paths } from "#web/paths.ts";
import { queryClient } from "#web/query-client.ts";
import { onOtherTab } from "./session-channel.ts";

/** Keeps this page true to the browser's session while other tabs and the Back button change it. Called once. */
export function followSession() {
  onOtherTab((message) => {
    const employee = sessionState().session?.user.employee;
    if (message.type === "signed-out") {
      if (employee !== undefined) startOver(paths.login);
    } else if (message.employee !== employee) startOver(paths.home);
    // The same user signed in again over there: this page's waiting requests can go on.
    else if (sessionState().phase === "expired") void recheck();
  });

  // A page in the back/forward cache is shown again as it was, customers and all, even after a sign-out. So it
  // is veiled when it is left, and unveiled when the server confirms that the same user is still signed in.
  window.addEventListener("pagehide", (event) => {
    if (event.persisted) document.documentElement.dataset.veiled = "";
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) void recheck();
  });
}

/**
 * Leaves this page for a new one of nobody's: a document of its own, so that no component, cache or closure can
 * still hold what the last user saw. Emptied first, because the old page lives on until the new one arrives.
 */
export function startOver(path: string) {
  document.documentElement.dataset.veiled = "";
  sessionEnded();
  queryClient.clear();
  window.location.replace(path);
}

async function recheck() {
  const before = sessionState().session?.user.employee;
  const session = await queryClient
    .fetchQuery({ ...sessionQueries.current(), staleTime: 0 })
    .catch(() => null);
  if (session?.user.employee !== before) return startOver(paths.home);
  if (session) sessionStarted(session);
  delete document.documentElement.dataset.veiled;
}
