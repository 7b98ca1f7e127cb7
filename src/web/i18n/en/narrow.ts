/** What the list can be narrowed to once all of it is here. */
export const narrow = {
  title: "Narrow down",
  more: (count: string) => `${count} more`,
  fewer: "Fewer",
  full: "Load full data",
  fullLead: "Findings, features, payment terms and login security stand in full data only.",
  waiting: "Counting…",
  notCounted: "Not counted: the list could not be loaded.",
  load: (total: string) => `Load all ${total} to sort and narrow`,
  begin: "Narrow by state, findings and more",
};
