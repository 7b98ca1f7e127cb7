import type { customerStates } from "#contract/customer-states.ts";

/** A customer's state. Apart from the words for other codes, which the first list does not need. */
export const states = { ACTIVE: "Active", BLOCKED: "Blocked", DELETED: "Deleted" } satisfies Record<
  (typeof customerStates)[number],
  string
>;
