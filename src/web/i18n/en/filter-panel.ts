/** The panel that sets the filters of the list. */
export const filterPanel = {
  filters: "Filters",
  findReseller: "Find a reseller",
  noReseller: "No reseller has that name",
  resellersFailed: "The resellers could not be loaded.",
  idsHint: "Paste a column or a ticket. Up to 250 IDs.",
  idsRead: (count: number) => (count === 1 ? "Read 1 ID." : `Read ${count} IDs.`),
  idsIgnored: (count: number) => (count === 1 ? "1 word is no ID." : `${count} words are no IDs.`),
  idsBeyondLimit: (count: number) => `${count} more are left out: up to 250 can be shown at a time.`,
  idsApply: "Show these customers",
  adminOnly: "ADMIN",
};
