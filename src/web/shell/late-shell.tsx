import { SessionWatch } from "#web/session/session-watch.ts";
import { OfflineBanner } from "./offline-banner.tsx";
import { SignOutBanner } from "./sign-out-banner.tsx";

/** What every page has below its bar behind the first list. One chunk, since it comes at once. */
export function LateShell() {
  return (
    <>
      <SessionWatch />
      <OfflineBanner />
      <SignOutBanner />
    </>
  );
}
