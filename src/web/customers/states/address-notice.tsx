import { useLocation } from "react-router";
import { z } from "#contract/zod.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { listProblemsMessages } from "#web/i18n/list-problems-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Banner } from "#web/ui/banner.tsx";
import { StateMark } from "#web/ui/state-mark.tsx";
import { useCustomersSearch } from "../use-customers-search.ts";

const stateSchema = z.object({ isPastTheEnd: z.literal(true) });

/** Says what of a pasted address was left out, so that nobody takes the list for what the address says. */
export function AddressNotice() {
  const t = useMessages(listProblemsMessages);
  const { parameters } = useMessages(listMessages);
  const { notUnderstood, refused } = useCustomersSearch();
  const cameFromPastTheEnd = stateSchema.safeParse(useLocation().state).success;
  const isLeftOut = notUnderstood.length + refused.length > 0;
  if (!isLeftOut && !cameFromPastTheEnd) return null;
  const words: Readonly<Partial<Record<string, string>>> = parameters;
  const nameOf = (parameter: string) => words[parameter] ?? parameter;
  return (
    <Banner
      tone="warn"
      mark={<StateMark shape="triangle" />}
      fact={isLeftOut ? t.ignoredFact : t.pastTheEndFact}
    >
      {refused.length > 0 && t.refused(refused.map(nameOf).join(", "))}{" "}
      {notUnderstood.length > 0 && t.ignored(notUnderstood.join(", "))}
      {!isLeftOut && t.pastTheEndLead}
    </Banner>
  );
}
