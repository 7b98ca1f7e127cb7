import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { resellerTree } from "#insight/reseller-tree.ts";
import { resellerParentsQuery } from "#web/api/reseller-parents-query.ts";
import { resellerQueries } from "#web/api/reseller-queries.ts";
import { useUser } from "#web/session/use-session.ts";
import { nestedResellers } from "./nested-resellers.ts";

/** The tree and what is not known about it. `roots` is null while the list or the nesting is on its way. */
export function useResellerTree() {
  const user = useUser();
  const list = useQuery(resellerQueries.list());
  const parents = useQuery(resellerParentsQuery());
  const { data: listed } = list;
  // A tree without its levels would jump when they come: the nesting is waited for, unless it fails.
  const nesting = parents.data ?? (parents.error ? null : undefined);
  const tree = useMemo(() => {
    if (!listed || nesting === undefined) return null;
    const { resellers, unknown } = nestedResellers(listed, nesting ?? [], user.customer);
    return { roots: resellerTree(resellers), total: resellers.length, unknown: nesting ? unknown : 0 };
  }, [listed, nesting, user.customer]);
  return { list, parents, ...(tree ?? { roots: null, total: 0, unknown: 0 }) };
}
