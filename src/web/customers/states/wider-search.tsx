import { useQuery } from "@tanstack/react-query";
import { customerQueries } from "#web/api/customer-queries.ts";
import { listMessages } from "#web/i18n/list-messages.ts";
import { nothingFoundMessages } from "#web/i18n/nothing-found-messages.ts";
import { useFormat, useMessages } from "#web/i18n/use-messages.ts";
import { Button } from "#web/ui/button.tsx";
import { focusTitle } from "../focus-title.ts";
import { useCustomersSearch } from "../use-customers-search.ts";

type Widening = "includeDeleted" | "includeSubresellers" | "all";

/** What would be found if the search went wider: asked for only when it found nothing, offered only when it helps. */
export function WiderSearch({ admin }: { admin: boolean }) {
  const { query } = useCustomersSearch();
  const reachesAll = query.all && query.parentReseller === "";
  const offers: Widening[] = ["includeDeleted"];
  if (!reachesAll) offers.push("includeSubresellers");
  if (admin) offers.push("all");
  return offers
    .filter((parameter) => !query[parameter])
    .map((parameter) => <Offer key={parameter} parameter={parameter} />);
}

function Offer({ parameter }: { parameter: Widening }) {
  const t = useMessages(listMessages);
  const words = useMessages(nothingFoundMessages);
  const format = useFormat();
  const { query, update } = useCustomersSearch();
  const wider = { ...query, [parameter]: true, full: false, sort: "" as const, offset: 0, limit: 1 };
  const { data, isPlaceholderData } = useQuery(customerQueries.list(wider));
  function widen() {
    void update({ [parameter]: true });
    focusTitle();
  }
  // The count of another search would be a lie.
  if (!data?.total || isPlaceholderData) return null;
  return (
    <p className="mt-3 flex flex-wrap items-center gap-2 text-ink-2">
      {words.widen[parameter](data.total, format.number(data.total))}
      <Button size="row" look="quiet" className="text-accent!" onClick={widen}>
        {t.parameters[parameter]}
      </Button>
    </p>
  );
}
