import { GitCompareArrows, ListFilter } from "lucide-react";
import { Link, useLocation } from "react-router";
import { maxIdsInAddress } from "#contract/customer-query.ts";
import { selectionMessages } from "#web/i18n/selection-messages.ts";
import { useMessages } from "#web/i18n/use-messages.ts";
import { paths } from "#web/paths.ts";
import { Button, buttonClass } from "#web/ui/button.tsx";
import { tooltip } from "#web/ui/tooltip.ts";
import { maxCompared } from "../compare/compared-ids.ts";
import { fromList } from "../compare/list-behind.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { ActionWords } from "./action-words.tsx";

/** Two to four of them side by side. */
export function CompareSelected({ ids }: { ids: readonly string[] }) {
  const t = useMessages(selectionMessages);
  const { search } = useLocation();
  const content = <ActionWords icon={GitCompareArrows} label={t.compare} />;
  if (ids.length < 2 || ids.length > maxCompared)
    return (
      <Button look="quiet" aria-disabled {...tooltip(t.compareLimit)}>
        {content}
      </Button>
    );
  return (
    <Link
      to={paths.compare(ids)}
      state={fromList(search)}
      className={buttonClass("quiet")}
      {...tooltip(t.compare)}
    >
      {content}
    </Link>
  );
}

/** The list of the selected customers alone: where the selection can be looked at. */
export function ShowSelected({ ids }: { ids: readonly string[] }) {
  const t = useMessages(selectionMessages);
  const { href } = useCustomersSearch();
  const content = <ActionWords icon={ListFilter} label={t.show} />;
  if (ids.length > maxIdsInAddress)
    return (
      <Button look="quiet" aria-disabled {...tooltip(t.showLimit)}>
        {content}
      </Button>
    );
  return (
    <Link
      to={href({ customerIds: [...ids], filter: "" }, paths.customers)}
      className={buttonClass("quiet")}
      {...tooltip(t.show)}
    >
      {content}
    </Link>
  );
}
