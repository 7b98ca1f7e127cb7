/** A list without a customer: nobody in reach, or a search that is too narrow. */
export const nothingFound = {
  emptyTitle: "No customers yet",
  emptyLead: "Nobody is in reach of your access yet. New customers appear here by themselves.",
  noMatchTitle: "No customers match",
  noMatchLead: (count: number) =>
    count === 1
      ? "Remove the filter to widen the search."
      : `${count === 2 ? "Both" : `All ${count}`} of these must be true at once. Remove one to widen the search.`,
  /** In sight; what it removes stands before it, and in its name. */
  remove: "Remove",
  clearFilters: "Clear filters",
  clearWithSearch: (filters: number): string =>
    filters === 1 ? "Clear search and filter" : "Clear search and filters",
  wordMatches: (count: number, total: string, word: string) =>
    `${total} ${count === 1 ? "customer matches" : "customers match"} “${word}”.`,
  searchWord: (word: string) => `Search for ${word}`,
  widen: {
    includeDeleted: (count: number, total: string) =>
      `${total} ${count === 1 ? "customer matches" : "customers match"} with the deleted.`,
    includeSubresellers: (count: number, total: string) =>
      `${total} ${count === 1 ? "customer matches" : "customers match"} with subresellers.`,
    all: (count: number, total: string) =>
      `${total} ${count === 1 ? "customer matches" : "customers match"} at all resellers.`,
  },
};
