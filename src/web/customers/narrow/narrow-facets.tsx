import { startTransition, useMemo, useOptimistic } from "react";
import { type Facet, facets } from "#contract/whole-list.ts";
import { countFacets, readNarrowing, toggled } from "#insight/narrow-customers.ts";
import { facetsOfFull } from "#insight/needed-fields.ts";
import { narrowMessages } from "#web/i18n/narrow-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { useUser } from "#web/session/use-session.ts";
import { Button } from "#web/ui/button.tsx";
import { useRulesOff } from "../drawer/findings/rules-off.ts";
import { focusTitle } from "../focus-title.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { FacetGroup } from "./facet-group.tsx";
import { useFacetBasis } from "./use-facet-basis.ts";
import { useNarrowing } from "./use-narrowing.ts";

/** The values of every facet that the loaded customers have, with their counts. A tick counts at once. */
export function NarrowFacets() {
  const t = useMessages(narrowMessages);
  const { query, update } = useCustomersSearch();
  const { narrowing, toggle } = useNarrowing();
  const [ticked, tick] = useOptimistic(narrowing, (now, { facet, value }: { facet: Facet; value: string }) =>
    toggled(now, facet, value),
  );
  const { basis, hasFailed } = useFacetBasis(query);
  const counts = useMemo(
    () => basis && countFacets(basis.records, readNarrowing(query.narrow), basis.findingsOf),
    [basis, query.narrow],
  );
  const off = useRulesOff(useUser().employee);
  function set(facet: Facet, value: string) {
    startTransition(async () => {
      tick({ facet, value });
      await toggle(facet, value);
    });
  }
  function loadFull() {
    void update({ full: true });
    focusTitle(); // the button goes
  }
  if (!basis || !counts)
    return <p className="px-4 py-3 text-12 text-ink-3">{hasFailed ? t.notCounted : t.waiting}</p>;
  const isThere = (facet: Facet) =>
    counts[facet].length > 0 && (basis.isFull || !facetsOfFull.some((each) => each === facet));
  return (
    <>
      {facets.filter(isThere).map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={counts[facet].filter(({ value }) => ticked[facet].includes(value) || !off.includes(value))}
          ticked={ticked[facet]}
          onTick={(value) => set(facet, value)}
        />
      ))}
      {!basis.isFull && (
        <div className="px-4 py-3">
          <p className="text-12 text-ink-3">{t.fullLead}</p>
          <Button size="row" className="mt-2 max-sm:h-11" onClick={loadFull}>
            {t.full}
          </Button>
        </div>
      )}
    </>
  );
}
