import { defaultAddress } from "#contract/customer-query.ts";
import { addressOf } from "#web/customers/use-customers-search.ts";
import { ScopeTrail } from "./scope-trail.tsx";

interface AllScopeTrailProps {
  /** Whether a list that it leads to counts in the resellers below. */
  includeSubresellers?: boolean;
}

/** The trail of a page that is no list: it stands at all resellers, and leads to the list of any of them. */
export function AllScopeTrail({ includeSubresellers = false }: AllScopeTrailProps) {
  const all = { ...defaultAddress, all: true, includeSubresellers };
  return <ScopeTrail query={all} href={(patch) => addressOf({ ...all, ...patch })} />;
}
