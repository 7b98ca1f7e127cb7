import { isAdmin } from "#contract/session.ts";
import { resellersMessages } from "#web/i18n/resellers-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { Banner } from "#web/ui/banner.tsx";
import { Button } from "#web/ui/button.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import type { useResellerTree } from "./use-reseller-tree.ts";

/** What the tree cannot show, and for whom: nesting that failed or is not known, counts that only an ADMIN may ask. */
export function TreeNotices({ parents, unknown, total }: ReturnType<typeof useResellerTree>) {
  const t = useMessages(resellersMessages);
  const { number } = useFormat();
  const user = useUser();
  const retry = (
    <Button size="row" onClick={() => void parents.refetch()}>
      {t.retry}
    </Button>
  );
  return (
    <>
      {parents.error && !parents.data && (
        <Banner tone="bad" mark={<StateMark shape="octagon" />} fact={t.nestingFailed} actions={retry}>
          {t.nestingFailedLead}
        </Banner>
      )}
      {unknown > 0 && (
        <Banner tone="warn" mark={<StateMark shape="triangle" />} fact={t.unknownNesting(number(unknown))} />
      )}
      {!isAdmin(user) && total > 1 && <p className="px-4 pb-2 text-12 text-ink-2">{t.ownCountsOnly}</p>}
    </>
  );
}
