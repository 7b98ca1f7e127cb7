import { drawerMessages } from "#web/i18n/drawer-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { Button } from "#web/ui/button.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import type { CustomerDetail } from "./customer-detail.ts";

interface RefreshBannerProps {
  detail: CustomerDetail;
  onRetry: () => void;
}

/** The whole customer is shown, but asking for it again has failed: what stands there is older than it should be. */
export function RefreshBanner({ detail: { problem, fetchedAt }, onRetry }: RefreshBannerProps) {
  const t = useMessages(drawerMessages);
  const format = useFormat();
  if (!problem) return null;
  return (
    <Banner
      tone="bad"
      mark={<StateMark shape="octagon" />}
      fact={t.couldNotRefresh}
      actions={
        <Button size="row" onClick={onRetry}>
          {t.retry}
        </Button>
      }
    >
      {fetchedAt && t.fetchedAt(format.time(fetchedAt))}
    </Banner>
  );
}
