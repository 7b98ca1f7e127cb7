import { WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { shellMessages } from "#web/i18n/shell-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";

function subscribe(listener: () => void) {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Stands while the device has no network, and goes away by itself; queries wait and catch up on their own. */
export function OfflineBanner() {
  const t = useMessages(shellMessages);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <Banner
      tone="warn"
      mark={<WifiOff size={14} strokeWidth={1.75} className="shrink-0" aria-hidden />}
      fact={t.offline}
    >
      {t.offlineLead}
    </Banner>
  );
}
