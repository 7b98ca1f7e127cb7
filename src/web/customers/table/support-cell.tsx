import type { ServiceLevelAgreements } from "#contract/customer.ts";
import { useCellWords } from "./cell-words.tsx";
import { Missing } from "./missing.tsx";

/** "Remote 8 h · On site 24 h": enough to see who is covered; the drawer has the rest. */
export function SupportCell({ agreements }: { agreements: ServiceLevelAgreements | null | undefined }) {
  const { t, format } = useCellWords();
  const hours = (kind: string, time: number | null | undefined) =>
    typeof time === "number" ? [`${kind} ${t.slaHours(format.number(time))}`] : [];
  const parts = [
    ...hours(t.slaRemote, agreements?.remote?.responseTime),
    ...hours(t.slaOnsite, agreements?.onsite?.responseTime),
  ];
  return parts.length > 0 ? parts.join(" · ") : <Missing />;
}
