/** A list that is sorted: how, and what it takes to sort it. */
export const sorting = {
  order: "Order",
  sortBy: "Sort by",
  unsorted: "As the platform has it",
  ascending: "Sort ascending",
  descending: "Sort descending",
  clear: "Clear sorting",
  command: (column: string) => `Sort by: ${column}`,

  allLoaded: (total: string) => `All ${total} loaded`,
  sortedBy: "Sorted by",
  upwards: "ascending",
  downwards: "descending",
  emptyLast: "empty last",
  said: (column: string, direction: string) => `sorted by ${column}, ${direction}`,

  loading: "Loading the whole list",
  loaded: (done: string, total: string) => `${done} of ${total} loaded`,
  stop: "Stop",
  back: "Back to pages",
  movedFact: "The list changed while it was loading.",
  movedLead: "Some customers may be missing. Refresh to load it again.",
  tooManyFact: (most: string) => `More than ${most} customers are too many to sort or narrow down.`,
  tooManyLead: "The platform does neither, so the desk would have to load them all. Search or filter first.",
};
