import { SessionWatch } from "#web/session/session-watch.ts";
import { ConfirmationLayer } from "#web/ui/confirmation-layer.tsx";
import { LanguageBanner } from "./language-banner.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { SignOutBanner } from "./sign-out-banner.tsx";

/** What every page behind the sign-in has that no first list needs. One chunk, since it comes at once. */
export function LateShell() {
  return (
    <>
      <SessionWatch />
      <OfflineBanner />
      <SignOutBanner />
      <LanguageBanner />
      <ConfirmationLayer />
    </>
  );
}
