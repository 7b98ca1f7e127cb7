import { useMessages } from "#web/i18n/use-messages.ts";
import { viewsMessages } from "#web/i18n/views-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import { useRememberedView } from "./remembered-view.ts";
import { useSharedArrival } from "./use-shared-link.ts";

/** Says that a link brought this view, or that what it brought cannot be read. */
export function SharedViewNotice() {
  const t = useMessages(viewsMessages);
  const arrival = useSharedArrival();
  const remembered = useRememberedView();
  if (!arrival) return null;
  if (arrival === "broken")
    return (
      <Banner tone="warn" mark={<StateMark shape="triangle" />} fact={t.sharedBrokenFact}>
        {t.sharedBrokenLead}
      </Banner>
    );
  if (remembered?.kind !== "shared") return null; // left, or kept as the user's own
  return (
    <Banner tone="info" mark={<StateMark shape="ring" />} fact={t.sharedFact(arrival.name)}>
      {t.sharedLead}
    </Banner>
  );
}
