import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";

/** The API has no snapshot: of a list that changed while it was loaded, page by page, somebody may be missing. */
export function MovedNotice() {
  const t = useMessages(sortingMessages);
  return (
    <Banner tone="warn" mark={<StateMark shape="triangle" />} fact={t.movedFact}>
      {t.movedLead}
    </Banner>
  );
}
