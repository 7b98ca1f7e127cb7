import { isAdmin } from "#contract/session.ts";
import { focusTitle } from "#web/customers/focus-title.ts";
import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { Banner } from "#web/ui/banner.tsx";
import { Button } from "#web/ui/button.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import type { useResellerTree } from "./use-reseller-tree.ts";

/** What the tree cannot show, and for whom: what failed to load, nesting that is not known, counts for ADMIN only. */
export function TreeNotices({ list, parents, unknown, total }: ReturnType<typeof useResellerTree>) {
  const t = useMessages(resellersMessages);
  const { number, time } = useFormat();
  const user = useUser();
  return (
    <>
      {list.error && list.data && (
        <FailedBanner fact={t.refreshFailed} onRetry={() => void list.refetch()}>
          {t.resellersFrom(time(new Date(list.dataUpdatedAt)))}
        </FailedBanner>
      )}
      {parents.error && !parents.data && (
        <FailedBanner fact={t.nestingFailed} onRetry={() => void parents.refetch()}>
          {t.nestingFailedLead}
        </FailedBanner>
      )}
      {unknown > 0 && (
        <Banner
          tone="warn"
          mark={<StateMark shape="triangle" />}
          fact={t.unknownNesting(unknown, number(unknown))}
        />
      )}
      {!isAdmin(user) && total > 1 && <p className="px-4 pb-2 text-12 text-ink-2">{t.ownCountsOnly}</p>}
    </>
  );
}

interface FailedBannerProps {
  fact: string;
  children: string;
  onRetry: () => void;
}

function FailedBanner({ fact, children, onRetry }: FailedBannerProps) {
  const t = useMessages(resellersMessages);
  function retry() {
    onRetry();
    focusTitle(); // the button goes away with its message
  }
  return (
    <Banner
      tone="bad"
      mark={<StateMark shape="octagon" />}
      fact={fact}
      actions={
        <Button size="row" onClick={retry}>
          {t.retry}
        </Button>
      }
    >
      {children}
    </Banner>
  );
}
