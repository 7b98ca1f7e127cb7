import { isOfWhole } from "#contract/customer-query.ts";
import { narrowMessages } from "#web/i18n/narrow-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { useSort } from "../sorting/use-sort.ts";
import { NarrowFacets } from "./narrow-facets.tsx";
import { useHasRail } from "./use-has-rail.ts";

/** In the panel of the filters: the way to what the API cannot filter by, and where the rail has no room all of it. */
export function NarrowInPanel({ onBegun }: { onBegun: () => void }) {
  const t = useMessages(narrowMessages);
  const { query, sortBy } = useSort();
  const hasRail = useHasRail();
  if (!isOfWhole(query))
    return (
      <div className="border-t border-line pt-3">
        <Button
          onClick={() => {
            sortBy("name");
            if (hasRail) onBegun(); // it is what was asked for
          }}
        >
          {t.begin}
        </Button>
      </div>
    );
  if (hasRail) return null;
  return (
    <div className="-mx-4 -mb-3 border-t border-line">
      <NarrowFacets />
    </div>
  );
}
