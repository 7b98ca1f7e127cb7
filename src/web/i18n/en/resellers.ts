/** Words of the reseller tree. */
export const resellers = {
  title: "Resellers",
  search: "Search resellers",
  withSubresellers: "With subresellers",
  withSubresellersHint: "Off, only customers directly under a reseller are counted and listed.",
  reseller: "Reseller",
  subresellers: "Subresellers",
  customers: "Customers",
  expandAll: "Expand all",
  collapseAll: "Collapse all",
  expand: (name: string) => `Expand ${name}`,
  collapse: (name: string) => `Collapse ${name}`,
  loading: "Loading",
  notLoaded: "Not loaded",
  notAllowed: "No access",
  notAllowedHint: "Only ADMIN may ask for the customers of one reseller.",

  orphan: "Parent not in the list",
  orphanHint: (id: string) => `Its parent reseller ${id} is deleted, or you may not see it.`,
  cycle: "Ring of parents",
  cycleHint: "Its parents lead back to itself. The ring is cut here so that all of it can be shown.",
  own: "Your reseller",

  unknownNesting: (count: number, written: string) =>
    count === 1
      ? "1 reseller stands at the top because the desk may not read who its parent is."
      : `${written} resellers stand at the top because the desk may not read who their parents are.`,
  nestingFailed: "Could not load which reseller belongs to which.",
  nestingFailedLead: "The resellers are shown without levels.",
  ownCountsOnly: "Your level may count and list the customers of your own reseller only.",
  countsFailed: (count: number, written: string) =>
    `Could not count customers for ${count === 1 ? "1 reseller" : `${written} resellers`}.`,
  retry: "Retry",

  found: (count: number, written: string) =>
    count === 1 ? "1 reseller found" : `${written} resellers found`,
  noMatch: "No reseller matches",
  noMatchLead: "Every word must occur in the name or the ID.",
  clearSearch: "Clear search",
  empty: "No resellers",
  emptyLead: "There is no reseller that you may see.",
  refreshFailed: "Could not refresh.",
  resellersFrom: (time: string) => `These resellers are from ${time}.`,
  failed: "Could not load the resellers",
  forbidden: "No access to the resellers",
  forbiddenLead: "The platform did not admit your access level to the resellers list.",
};
