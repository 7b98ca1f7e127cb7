import type { ListQuery } from "#contract/customer-query.ts";
import type { Facet, SortField } from "#contract/whole-list.ts";
import { readNarrowing } from "./narrow-customers.ts";
import { sortFieldOf } from "./sort-customers.ts";

/** Facets that a condensed answer has no field for. */
export const facetsOfFull = [
  "findings",
  "features",
  "paymentTerms",
  "authenticationSecurity",
] as const satisfies readonly Facet[];

const fieldsOfFull: ReadonlySet<SortField> = new Set([
  "features",
  "paymentTerms",
  "authenticationSecurity",
  "vatNumber",
  "invoiceMethod",
  "bindingDate",
  "serviceLevelAgreements",
]);

/** `query` with what the API has to be asked for, so that its answers hold what the list is sorted and narrowed by. */
export function withNeededFields(query: ListQuery): ListQuery {
  const field = query.sort && sortFieldOf(query.sort);
  const narrowing = readNarrowing(query.narrow);
  const needsFull =
    (field && fieldsOfFull.has(field)) || facetsOfFull.some((facet) => narrowing[facet].length > 0);
  const isOfDevices = field === "stbs" || field === "apps" || narrowing.findings.length > 0;
  return {
    ...query,
    full: query.full || needsFull,
    iptvdevices: query.iptvdevices || isOfDevices,
  };
}
