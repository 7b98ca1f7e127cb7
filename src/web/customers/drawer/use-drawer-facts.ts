import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CustomerQuery, defaultAddress } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { isAdmin, type User } from "#contract/session.ts";
import { customerQueries } from "#web/api/customer-queries.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { paths } from "#web/paths.ts";
import { addressOf } from "../use-customers-search.ts";
import type { DrawerFacts } from "./drawer-facts.ts";
import { useLoadedPage } from "./use-loaded-page.ts";
import { useToday } from "./use-today.ts";

/** What the sections know besides the record: the time, who reads, and names for ids. */
export function useDrawerFacts(
  record: CustomerRecord | null,
  listQuery: CustomerQuery,
  user: User,
): DrawerFacts {
  const today = useToday();
  const { data: resellers } = useQuery(resellerQueries.list());
  const groups = useGroupsOf(record?.customer.parentReseller ?? "", listQuery);
  return useMemo(() => {
    const names = new Map(resellers?.map(({ _id, name }) => [_id, name]));
    const { limit, full } = listQuery;
    return {
      today,
      isAdmin: isAdmin(user),
      resellerName: (id) => names.get(id) || null,
      resellerHref: (id) =>
        isAdmin(user)
          ? addressOf({ ...defaultAddress, limit, full, all: true, parentReseller: id }, paths.customers)
          : null,
      groupName: (id) => groups.find((group) => group._id === id)?.name ?? null,
    };
  }, [today, resellers, groups, listQuery, user]);
}

const noGroups: { _id?: string | null; name?: string | null }[] = [];

/**
 * The customer groups of a reseller, if its record happens to be here: among the rows of a full list, or because it
 * was opened before. Not worth a request of its own: a group is a name beside an id.
 */
function useGroupsOf(resellerId: string, listQuery: CustomerQuery) {
  const { data: opened } = useQuery({ ...customerQueries.detail(resellerId), enabled: false });
  const { page } = useLoadedPage(listQuery);
  const reseller = opened ?? page?.customers.find(({ customer }) => customer._id === resellerId);
  return reseller?.customer.resellerCustomerGroups ?? noGroups;
}
