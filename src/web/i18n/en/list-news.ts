/** What is said about the list once it stands: how much of it came, and that it is no longer the one before. */
export const listNews = {
  /** `range` as the footer writes it: "26–50 of 2,431". */
  came: (range: string, total: number) =>
    total === 0 ? "No customers" : `${range} ${total === 1 ? "customer" : "customers"}`,
  changed: (before: string, now: string) => `The list has changed: ${before} → ${now} customers`,
  /** The same for the ear, where an arrow is no word. */
  changedSaid: (before: string, now: string) => `The list has changed from ${before} to ${now} customers.`,
};
