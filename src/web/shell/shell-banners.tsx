import { OfflineBanner } from "./offline-banner.tsx";
import { SignOutBanner } from "./sign-out-banner.tsx";

/** What stands below the bar on every page. One chunk, behind the first list. */
export function ShellBanners() {
  return (
    <>
      <OfflineBanner />
      <SignOutBanner />
    </>
  );
}
