import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerRecord } from "#contract/customer-record.ts";
import type { FindingsOf } from "#insight/narrow-customers.ts";
import { currentEmployee } from "#web/api/session-state.ts";
import { findInAll } from "#web/book/finding-ids.ts";
import { type WholeList, wholeListQuery } from "#web/book/whole-list.ts";

/** What facets are counted of. */
interface FacetBasis {
  records: readonly CustomerRecord[];
  isFull: boolean;
  findingsOf: FindingsOf;
}

/**
 * The whole list behind the page, as the list has loaded it, and what is found about its customers. The one before stays
 * until another one is here and has been looked at, so that no count is of half of it.
 */
export function useFacetBasis(query: ListQuery): { basis: FacetBasis | undefined; hasFailed: boolean } {
  const { data: whole, isError: isNotLoaded } = useQuery({ ...wholeListQuery(query), enabled: false });
  const { data: basis, isError } = useQuery({
    queryKey: [currentEmployee(), "facets", whole?.loadedAt],
    queryFn: ({ signal }) => basisOf(whole, signal),
    enabled: whole !== undefined,
    placeholderData: keepPreviousData,
    structuralSharing: false, // what is in it is compared nowhere
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    networkMode: "always",
  });
  return { basis, hasFailed: isNotLoaded || isError };
}

/** In condensed data nothing is looked for: most rules would have no field to find anything in. */
async function basisOf(whole: WholeList | undefined, signal: AbortSignal): Promise<FacetBasis> {
  const { records = [], isFull = false } = whole ?? {};
  return { records, isFull, findingsOf: isFull ? await findInAll(records, signal) : () => [] };
}
