import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { resellerQueries } from "#web/api/reseller-queries.ts";

/** Turns reseller ids into names, as far as the resellers list knows them; others stay ids, once it is here. */
export function useResellerName(): (id: string) => string {
  const { data, isPending } = useQuery(resellerQueries.list());
  const names = useMemo(() => new Map(data?.map(({ _id, name }) => [_id, name])), [data]);
  return useCallback((id: string) => names.get(id) || (isPending ? "…" : id), [names, isPending]);
}
