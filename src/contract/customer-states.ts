/** The states that the documentation lists; the others stand in documented-values.ts, behind the first list. */
export const customerStates = ["ACTIVE", "BLOCKED", "DELETED"] as const;
