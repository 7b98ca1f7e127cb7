import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CustomerQuery, defaultAddress } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { isAdmin, type User } from "#contract/session.ts";
import { resellerPathQuery } from "#web/api/reseller-path-query.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { paths } from "#web/paths.ts";
import { addressOf } from "../use-customers-search.ts";
import type { DrawerFacts } from "./drawer-facts.ts";
import { useToday } from "./use-today.ts";

/** What the sections know besides the record: the time, who reads, and names for ids. */
export function useDrawerFacts(
  record: CustomerRecord | null,
  listQuery: CustomerQuery,
  user: User,
): DrawerFacts {
  const today = useToday();
  const { data: resellers } = useQuery(resellerQueries.list());
  const above = useResellersAbove(record, !listQuery.full);
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
      resellerPath: above.map(({ customer }) => ({
        id: customer._id,
        name: customer.name || names.get(customer._id) || customer._id,
      })),
      // The groups of a customer are its reseller's.
      groupName: (id) =>
        above.at(-1)?.customer.resellerCustomerGroups?.find((group) => group._id === id)?.name ?? null,
    };
  }, [today, resellers, above, listQuery, user]);
}

/**
 * The resellers above a customer, as far as they are known or may be asked for: full mode promises that a customer of
 * the page opens with no request at all. The documentation's own sample is its own parent, and has none above it.
 */
function useResellersAbove(record: CustomerRecord | null, mayAsk: boolean): readonly CustomerRecord[] {
  const { _id = "", parentReseller } = record?.customer ?? {};
  const isBelow = Boolean(parentReseller) && parentReseller !== _id;
  const { data } = useQuery({ ...resellerPathQuery(parentReseller ?? ""), enabled: isBelow && mayAsk });
  return isBelow && data ? data : nobody;
}

const nobody: readonly CustomerRecord[] = [];
