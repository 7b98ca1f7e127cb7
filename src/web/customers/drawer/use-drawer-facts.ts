import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { defaultAddress, type ListQuery } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { isAdmin, type User } from "#contract/session.ts";
import { type ResellerAbove, resellerPathQuery } from "#web/api/reseller-path-query.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { paths } from "#web/paths.ts";
import { groupNames, resellerOf } from "../customer-groups.ts";
import { addressOf } from "../use-customers-search.ts";
import type { DrawerFacts } from "./drawer-facts.ts";
import { useToday } from "./use-today.ts";

/** What the sections know besides the record: the time, who reads, and names for ids. */
export function useDrawerFacts(record: CustomerRecord | null, listQuery: ListQuery, user: User): DrawerFacts {
  const today = useToday();
  const { data: resellers } = useQuery(resellerQueries.list());
  const own = record && resellerOf(record.customer);
  const { above, isComing } = useResellersAbove(own, !listQuery.full);
  return useMemo(() => {
    const groups = groupNames(above);
    const names = new Map(resellers?.map(({ _id, name }) => [_id, name]));
    const { limit, full } = listQuery;
    const path = above.map(({ _id, name }) => ({ id: _id, name: name || names.get(_id) || _id }));
    return {
      today,
      isAdmin: isAdmin(user),
      resellerName: (id) => names.get(id) || null,
      resellerHref: (id) =>
        isAdmin(user)
          ? addressOf({ ...defaultAddress, limit, full, all: true, parentReseller: id }, paths.customers)
          : null,
      resellerPath: above.length > 0 || !own ? path : [{ id: own, name: names.get(own) || own }],
      groupName: (id) => groups.get(id) ?? (isComing ? undefined : null),
    };
  }, [today, resellers, own, above, isComing, listQuery, user]);
}

/**
 * A reseller and those above it, as far as they are known or may be asked for: full mode promises that a customer of
 * the page opens with no request at all.
 */
function useResellersAbove(own: string | null, mayAsk: boolean) {
  const { data, isLoading } = useQuery({ ...resellerPathQuery(own ?? ""), enabled: own !== null && mayAsk });
  return { above: own !== null && data?.at(-1)?._id === own ? data : nobody, isComing: isLoading };
}

const nobody: readonly ResellerAbove[] = [];
