import { useQueries } from "@tanstack/react-query";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { resellerPathQuery } from "#web/api/reseller-path-query.ts";
import { groupNames, resellerOf } from "../customer-groups.ts";

/** Names of the groups that these customers are in, by id. Only the resellers of those that are in one are asked for. */
export function useGroupNames(records: readonly CustomerRecord[]): ReadonlyMap<string, string> {
  const owners = records.flatMap(({ customer }) => {
    const owner = customer.customerGroup ? resellerOf(customer) : null;
    return owner ? [owner] : [];
  });
  const answers = useQueries({ queries: [...new Set(owners)].map((id) => resellerPathQuery(id)) });
  return new Map(answers.flatMap(({ data }) => [...groupNames(data ?? [])]));
}
