import { useParams } from "react-router";
import { isOfWhole } from "#contract/customer-query.ts";
import { narrowMessages } from "#web/i18n/narrow-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { useCustomersSearch } from "../use-customers-search.ts";
import { NarrowFacets } from "./narrow-facets.tsx";
import { railClass } from "./rail-class.ts";

/** In the panel of the filters: the way to what the API cannot filter by, and where the rail has no room all of it. */
export function NarrowInPanel({ onBegun }: { onBegun: () => void }) {
  const t = useMessages(narrowMessages);
  const { query, update } = useCustomersSearch();
  const { id } = useParams();
  function begin() {
    void update({ sort: "name" });
    // Where the rail comes, it is what was asked for.
    if (!window.matchMedia("(width < 70rem)").matches) onBegun();
  }
  if (!isOfWhole(query))
    return (
      <div className="border-t border-line pt-3">
        <Button onClick={begin}>{t.begin}</Button>
      </div>
    );
  return (
    <div className={`-mx-4 -mb-3 border-t border-line ${railClass(id !== undefined).missing}`}>
      <NarrowFacets />
    </div>
  );
}
