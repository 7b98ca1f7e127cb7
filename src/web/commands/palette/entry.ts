import type { Customer } from "#contract/customer.ts";
import type { Command } from "../command.ts";

/** One line of the palette. */
export type Entry = { key: string; run: () => void } & (
  | { kind: "command"; command: Command }
  | { kind: "customer"; customer: Customer; resellerName: string | null }
  | { kind: "plain"; label: string }
);

export interface EntryGroup {
  key: string;
  label: string;
  entries: Entry[];
}
