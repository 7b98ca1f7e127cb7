import type { ListQuery } from "#contract/customer-query.ts";
import type { CustomerPage } from "#contract/customer-record.ts";
import { activeFilters, type FilterParameter } from "../filters/active-filters.ts";

interface MissingIds {
  /** How many ids were asked for. */
  asked: number;
  count: number;
  /** Which they are; empty where only the whole answer would say it, and this is one page of several. */
  ids: string[];
  /** What may hide them, besides that nobody has them. */
  mayBe: { deleted: boolean; subresellers: boolean };
}

// These hide nobody who would be there without them.
const harmless: readonly FilterParameter[] = [
  "customerIds",
  "all",
  "includeDeleted",
  "includeSubresellers",
  "iptvdevices",
];

/** The ids that a list of ids has no customer for. Null where there is none, or a search or a filter explains it. */
export function missingIds(query: ListQuery, page: CustomerPage): MissingIds | null {
  // The platform may write an id in another letter case than it was asked for.
  const asked = new Map(query.customerIds.map((id) => [id.toLowerCase(), id]));
  const count = asked.size - page.total;
  const isNarrowed = query.filter !== "" || activeFilters(query).some((active) => !harmless.includes(active));
  if (page.total === 0 || count <= 0 || isNarrowed) return null;
  for (const { customer } of page.customers) asked.delete(customer._id.toLowerCase());
  const ids = [...asked.values()];
  return {
    asked: count + page.total,
    count,
    ids: ids.length === count ? ids : [],
    mayBe: { deleted: !query.includeDeleted, subresellers: !query.includeSubresellers && !query.all },
  };
}
