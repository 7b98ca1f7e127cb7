import { useEffect, useState } from "react";
import { useLocation, useNavigate, useNavigationType, useParams } from "react-router";
import { withoutTurns } from "#insight/direction-marks.ts";
import { paths } from "#web/paths.ts";
import { useUser } from "#web/session/use-session.ts";
import { PageTitle } from "#web/shell/page-title.tsx";
import { fromList } from "../compare/list-behind.ts";
import { rememberOpened } from "../opened-customers.ts";
import { useCustomersSearch } from "../use-customers-search.ts";
import { useNeighbours } from "../use-neighbours.ts";
import { CustomerDrawer } from "./customer-drawer.tsx";
import { useCustomerDetail } from "./use-customer-detail.ts";
import { useDrawerFacts } from "./use-drawer-facts.ts";

/** `/customers/:id`: the drawer of the customer that the address names, beside the list that it describes. */
export function CustomerDrawerRoute() {
  const { id = "" } = useParams();
  const { search, hash } = useLocation();
  const { query } = useCustomersSearch();
  const user = useUser();
  const navigate = useNavigate();
  const { detail, retry } = useCustomerDetail(id, query);
  const { position, total, previous, next } = useNeighbours(id);
  const facts = useDrawerFacts(detail.record, query, user);
  // Nothing moves when the page is loaded or gone back to; only at the drawer's first drawing does it matter.
  const navigationType = useNavigationType();
  const [arrives] = useState(navigationType === "PUSH");

  useEffect(() => rememberOpened(id), [id]);

  return (
    <>
      {/* Before the list's own, which is the document's title again when this one goes. */}
      <PageTitle>{withoutTurns(detail.record?.customer.name?.trim() || id)}</PageTitle>
      <CustomerDrawer
        id={id}
        detail={detail}
        place={{ position, total, goToPrevious: previous, goToNext: next }}
        facts={facts}
        accessLevel={user.accessLevel}
        href={`${paths.customer(id)}${search}${hash}`}
        search={search}
        arrives={arrives}
        onClose={() => void navigate({ pathname: paths.customers, search })}
        onCompare={() => void navigate(paths.compare([id]), { state: fromList(search) })}
        onRetry={retry}
      />
    </>
  );
}
