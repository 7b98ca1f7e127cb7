import type { states as english } from "../en/customer-states.ts";

export const states: typeof english = { ACTIVE: "Aktiv", BLOCKED: "Spærret", DELETED: "Slettet" };
