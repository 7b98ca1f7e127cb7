import { useQueries } from "@tanstack/react-query";
import type { CustomerRecord } from "#contract/customer-record.ts";
import { resellerPathQuery } from "#web/api/reseller-path-query.ts";

/** Names of the groups that these customers are in, by id. A customer's groups are its reseller's, as far as that may be seen. */
export function useGroupNames(records: readonly CustomerRecord[]): ReadonlyMap<string, string> {
  const owners = records.flatMap(({ customer: { customerGroup, parentReseller } }) =>
    customerGroup && parentReseller ? [parentReseller] : [],
  );
  const answers = useQueries({ queries: [...new Set(owners)].map((id) => resellerPathQuery(id)) });
  const groups = answers.flatMap(({ data }) => data?.at(-1)?.resellerCustomerGroups ?? []);
  return new Map(groups.flatMap(({ _id, name }) => (_id && name ? [[_id, name] as const] : [])));
}
