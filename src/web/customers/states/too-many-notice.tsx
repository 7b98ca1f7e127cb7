import { useLocation } from "react-router";
import { z } from "#contract/zod.ts";
import { mostLoaded } from "#web/book/load-matching.ts";
import { sortingMessages } from "#web/i18n/sorting-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";

const stateSchema = z.object({ isTooManyToLoad: z.literal(true) });

/** Says why a list that should have been sorted or narrowed is not: every customer of it would have to be loaded. */
export function TooManyNotice() {
  const t = useMessages(sortingMessages);
  const { number } = useFormat();
  const { state } = useLocation();
  if (!stateSchema.safeParse(state).success) return null;
  return (
    <Banner tone="warn" mark={<StateMark shape="triangle" />} fact={t.tooManyFact(number(mostLoaded))}>
      {t.tooManyLead}
    </Banner>
  );
}
