import { type AddressParameter, defaultAddress, type ListQuery } from "#contract/customer-query.ts";
import { isAdmin, type User } from "#contract/session.ts";

/** Parameters that narrow or widen which customers are listed, in the order of their chips; not how they are shown. */
export const filterParameters = [
  "all",
  "parentReseller",
  "includeSubresellers",
  "includeDeleted",
  "resellers",
  "flexcare",
  "iptvproviders",
  "iptvprivate",
  "iptvdevices",
  "customerIds",
  "narrow",
] as const satisfies readonly AddressParameter[];

export type FilterParameter = (typeof filterParameters)[number];

/** Filters that are on or off. */
export type FlagParameter = Exclude<FilterParameter, "parentReseller" | "customerIds" | "narrow">;

export function isFlag(parameter: FilterParameter): parameter is FlagParameter {
  return typeof defaultAddress[parameter] === "boolean";
}

/** The filters that are not at their default. `all` says nothing beside a `parentReseller`, which narrows it to one. */
export function activeFilters(query: ListQuery): FilterParameter[] {
  return filterParameters.filter(
    (parameter) =>
      String(query[parameter]) !== String(defaultAddress[parameter]) &&
      !(parameter === "all" && query.parentReseller),
  );
}

/** The patch that puts these parameters back to their default. */
export function withoutFilters(parameters: readonly AddressParameter[]): Partial<ListQuery> {
  return Object.fromEntries(parameters.map((parameter) => [parameter, defaultAddress[parameter]]));
}

/** The patch that takes every filter away and leaves a user in the list where they start (contract/home-path.ts). */
export function withoutAnyFilter(query: ListQuery, user: User): Partial<ListQuery> {
  return { ...withoutFilters(activeFilters(query)), all: isAdmin(user) };
}
